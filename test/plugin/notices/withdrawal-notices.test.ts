import { afterAll, beforeAll, expect, it } from "vitest";
import {
  personWith,
  startCms,
  type TestCms,
} from "../../support/payload-cms.ts";
import { mailsTo, noticesTo, sendOnce } from "../../support/sending.ts";
import {
  startWithdrawing,
  type Withdrawing,
} from "../../support/withdrawing.ts";

let cms: TestCms;
let fixture: Withdrawing;

beforeAll(async () => {
  cms = await startCms();
  fixture = await startWithdrawing(cms);
});
afterAll(() => cms.close());

it("a withdrawal tells those whose work it stops, and names neither the consent nor the person to them", async () => {
  const guardian = await personWith(cms, "guardian");
  const reader = await personWith(cms, "reader");
  const { docs: links } = await cms.payload.find({
    collection: "shares",
    depth: 0,
  });
  const { reference } = fixture.consent;
  expect((await fixture.withdraw()).status).toBe(201);
  await sendOnce(cms);

  expect((await noticesTo(cms, guardian)).map(({ kind }) => kind)).toContain(
    "work-stopped",
  );
  expect(await noticesTo(cms, reader)).toEqual([]);
  const { docs } = await cms.payload.find({
    collection: "notices",
    where: { kind: { in: ["work-stopped", "task-given"] } },
    pagination: false,
    depth: 0,
  });
  const told = new Set(docs.map(({ person }) => person));
  for (const { person } of links) expect(told).toContain(person);
  const stopped = docs.filter(({ kind }) => kind === "work-stopped");
  expect(stopped.length).toBeGreaterThan(0);
  expect(stopped.map(({ about }) => about ?? null)).toEqual(
    stopped.map(() => null),
  );
  const [mail] = await mailsTo(cms, guardian);
  expect(mail?.text).toContain("A photograph in your work");
  expect(mail?.text).not.toContain(reference ?? "CON-");
});
