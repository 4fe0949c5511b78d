import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recordEvents } from "#collections";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { mailsTo, noticesTo, sendOnce } from "../../support/sending.ts";

let cms: TestCms;
let guardian: Person;

beforeAll(async () => {
  cms = await startCms();
  guardian = await personWith(cms, "guardian");
});
afterAll(() => cms.close());

it("a sender that is killed in the middle of a mail loses nothing and doubles nothing", async () => {
  for (const name of ["one", "two"])
    await recordEvents(cms.payload, [
      { kind: "override-made", about: `override:${name}`, says: "An override" },
    ]);
  const other = fork(
    path.resolve("test/support/send-and-hang.ts"),
    [cms.home, cms.databaseUrl],
    { execArgv: ["--conditions=production", "--import", "tsx"] },
  );
  await once(other, "message");
  // What it told is kept; what it was sending is not marked as sent.
  expect(await noticesTo(cms, guardian)).toHaveLength(2);
  expect((await sendOnce(cms)).isBusy).toBe(true);
  other.kill("SIGKILL");
  await once(other, "exit");
  expect(await mailsTo(cms, guardian)).toEqual([]);

  const lateEnough = () => new Date(Date.now() + 61_000);
  expect((await sendOnce(cms, lateEnough())).mails).toEqual({
    sent: 2,
    failed: 0,
  });
  await sendOnce(cms, lateEnough());
  expect(await mailsTo(cms, guardian)).toHaveLength(2);
  expect(await noticesTo(cms, guardian)).toHaveLength(2);
});
