import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays } from "#brand";
import { todayInLondon } from "#collections";
import { startApproving, type Approving } from "../../support/approving.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { mailsTo, noticesTo, sendOnce } from "../../support/sending.ts";

let cms: TestCms;
let approving: Approving;
let bystander: Person;

beforeAll(async () => {
  cms = await startCms();
  approving = await startApproving(cms);
  bystander = await personWith(cms, "reader");
});
afterAll(() => cms.close());

const kindsTo = async (person: Person) =>
  (await noticesTo(cms, person)).map(({ kind }) => kind);

it("whoever may sign is asked, whoever asked hears the decision, and nobody else is told", async () => {
  const { approver, officer } = approving;
  const approval = await approving.open(await approving.rendition());
  await sendOnce(cms);
  expect(await kindsTo(approver)).toEqual(["approval-wanted"]);
  expect(await kindsTo(officer)).toEqual([]);
  const [mail] = await mailsTo(cms, approver);
  expect(mail?.subject).toContain(`“${approval.name}”`);
  expect(mail?.text).toContain(`/admin/collections/approvals/${approval.id}`);
  await approving.sign(approval);
  await sendOnce(cms);
  expect(await kindsTo(officer)).toEqual(["approval-decided"]);
  const refused = await approving.open(await approving.rendition());
  await approving.sign(refused, approver, {
    decision: "request-changes",
    words: "The tea bag is missing",
  });
  await sendOnce(cms);
  expect(await kindsTo(officer)).toEqual([
    "approval-decided",
    "changes-requested",
  ]);
  expect(await noticesTo(cms, bystander)).toEqual([]);
});

it("a step whose deadline is over reminds whoever may sign it, once a day, and the audit keeps it", async () => {
  const { approver } = approving;
  await approving.open(await approving.rendition());
  const reminders = async () =>
    (
      await cms.payload.count({
        collection: "audit-events",
        where: { kind: { equals: "approval-reminded" } },
      })
    ).totalDocs;
  for (const days of [20, 20, 21, 22, 23, 24, 25, 26])
    await sendOnce(
      cms,
      new Date(`${addDays(todayInLondon(), days)}T08:30:00.000Z`),
    );
  // Five of the seven days are working days, but for a holiday.
  expect(await reminders()).toBeGreaterThanOrEqual(3);
  expect(await reminders()).toBeLessThanOrEqual(5);
  const told = (await kindsTo(approver)).filter(
    (kind) => kind === "approval-due",
  );
  expect(told).toHaveLength(await reminders());
});
