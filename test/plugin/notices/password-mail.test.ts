import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";
import { mailsTo, sendOnce as send } from "../../support/sending.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

const sendOnce = (moment?: Date) => send(cms, moment);
const to = (person: Person) => mailsTo(cms, person);

describe("a new password", () => {
  const ask = (email: string) =>
    rest(cms, "/users/forgot-password", { method: "POST", body: { email } });

  it("is asked for by a mail of our own, which names our own address whatever host was asked", async () => {
    const reader = await personWith(cms, "reader");
    expect((await ask(reader.email)).status).toBe(200);
    expect(await to(reader)).toEqual([]);
    await sendOnce();
    const [mail] = await to(reader);
    expect(mail?.subject).toBe("Choose a new password");
    expect(mail?.text).toMatch(
      /https:\/\/livery\.sample\.example\/admin\/reset\/[0-9a-f]{40}/,
    );
  });

  it("is not written about once the link has ended", async () => {
    const reader = await personWith(cms, "reader");
    await ask(reader.email);
    await sendOnce(new Date(Date.now() + 2 * 3_600_000));
    expect(await to(reader)).toEqual([]);
  });
});
