import { createLocalReq, type Payload } from "payload";
import type { Day } from "#brand";
import { recordEvents } from "../audit/record-events.ts";
import { todayInLondon } from "../rights/kept-day.ts";
import { approvalsDue, type WaitingApproval } from "./approvals-needing.ts";

/**
 * Records a reminder for each step that is due: on the working day before its last, on that day, and on each after
 * it. Each is recorded once a day, however often this is asked; who is told, and how, follows from the event.
 */
export async function remindApprovers(
  payload: Payload,
  moment: Date,
): Promise<readonly WaitingApproval[]> {
  const req = await createLocalReq({}, payload);
  const due = (await approvalsDue(req, moment)).filter(
    ({ asksReminder }) => asksReminder,
  );
  if (due.length === 0) return [];
  const today = todayInLondon(moment);
  const { docs } = await payload.find({
    collection: "audit-events",
    where: {
      kind: { equals: "approval-reminded" },
      about: { in: due.map(({ approval }) => `approval:${approval.id}`) },
    },
    pagination: false,
    depth: 0,
    select: { about: true, detail: true },
    overrideAccess: true,
    req,
  });
  const told = new Set(
    docs
      .filter(({ detail }) => Object(detail).day === today)
      .map(({ about }) => about),
  );
  const untold = due.filter(
    ({ approval }) => !told.has(`approval:${approval.id}`),
  );
  await recordEvents(
    payload,
    untold.map((waiting) => eventOf(waiting, today)),
    req,
  );
  return untold;
}

const eventOf = (
  { approval, due, isOverdue, signatories, step }: WaitingApproval,
  day: Day,
) =>
  ({
    kind: "approval-reminded",
    about: `approval:${approval.id}`,
    says: `"${approval.name}" ${isOverdue ? "is overdue" : "is due"} at "${step.name}": it ${isOverdue ? "was" : "is"} to be signed by ${due}`,
    detail: {
      step: step.key,
      day,
      due,
      signatories: signatories.map(({ id }) => id),
    },
  }) as const;
