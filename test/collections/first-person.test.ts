import { afterEach, describe, expect, it } from "vitest";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;
afterEach(() => cms.close());

const reachable = { isLocalOnly: false, setupToken: () => "a token of ours" };

const register = (
  given: object = {},
  headers: Readonly<Record<string, string>> = {},
) =>
  rest(cms, "/users/first-register", {
    method: "POST",
    headers,
    body: {
      name: "First",
      email: "first@sample.example",
      password: "feed-the-caddy",
      roles: ["officer"],
      ...given,
    },
  });

const people = async () =>
  (await cms.payload.find({ collection: "users" })).docs.map(
    ({ email, roles }) => ({ email, roles }),
  );

const first = [
  { email: "first@sample.example", roles: ["administrator", "guardian"] },
];

describe("where others reach the server, the first person", () => {
  it.each([
    ["without a token", {}, {}],
    ["with a wrong token", { setupToken: "a guess" }, {}],
    ["with an empty token", { setupToken: "" }, {}],
    ["with something else", { setupToken: { equals: 1 } }, {}],
    ["from this computer's name", {}, { host: "localhost" }],
    ["from a forged address", {}, { "x-forwarded-for": "127.0.0.1" }],
  ])("is nobody who comes %s", async (_, given, headers) => {
    cms = await startCms(reachable);
    const answer = await register(given, headers);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringContaining("LIVERY_SETUP_TOKEN") }],
    });
    expect(await people()).toEqual([]);
  });

  it("is who knows the set-up token from the form, which is not kept", async () => {
    cms = await startCms(reachable);
    const answer = await register({ setupToken: " a token of ours " });
    expect(answer.status).toBe(200);
    expect(JSON.stringify(await answer.json())).not.toContain("token of ours");
    expect(await people()).toEqual(first);
  });

  it("is who sends the set-up token as a header", async () => {
    cms = await startCms(reachable);
    const answer = await register(
      {},
      { "x-livery-setup-token": "a token of ours" },
    );
    expect(answer.status).toBe(200);
  });

  it("needs a good password all the same", async () => {
    cms = await startCms(reachable);
    const answer = await register({
      setupToken: "a token of ours",
      password: "short",
    });
    expect(answer.status).toBe(400);
    expect(await people()).toEqual([]);
  });
});

describe("where only this computer reaches the server", () => {
  it("the first person becomes the administrator, and there is no second first person", async () => {
    cms = await startCms({ isLocalOnly: true });
    expect((await register()).status).toBe(200);
    expect((await register({ email: "x@sample.example" })).status).toBe(403);
    expect(await people()).toEqual(first);
  });

  it("somebody who comes through a proxy from elsewhere needs the token", async () => {
    cms = await startCms({ ...reachable, isLocalOnly: true });
    const answer = await register({}, { "x-forwarded-for": "203.0.113.9" });
    expect(answer.status).toBe(403);
  });
});

it("nobody registers first where local accounts are switched off", async () => {
  cms = await startCms({ ...reachable, localLogin: false });
  const answer = await register({ setupToken: "a token of ours" });
  expect(answer.status).toBe(403);
  expect(await people()).toEqual([]);
});
