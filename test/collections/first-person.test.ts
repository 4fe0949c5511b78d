import { afterAll, beforeAll, expect, it } from "vitest";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

const register = (email: string) =>
  rest(cms, "/users/first-register", {
    method: "POST",
    body: {
      name: "First",
      email,
      password: "a long password",
      roles: ["officer"],
    },
  });

it("the first person becomes the admin, and there is no second first person", async () => {
  expect((await register("first@sample.example")).status).toBe(200);
  expect((await register("second@sample.example")).status).toBe(403);
  const { docs } = await cms.payload.find({ collection: "users" });
  expect(docs.map(({ email, roles }) => ({ email, roles }))).toEqual([
    { email: "first@sample.example", roles: ["administrator", "guardian"] },
  ]);
});
