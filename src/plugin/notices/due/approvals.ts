import { approvalsDue } from "#collections";
import { londonTimeAt } from "#brand";
import type { DueSource } from "../due.table.ts";

/** Steps of approvals whose deadline is near or over, on each working day, for everybody who may sign them. */
export const approvalReminders: DueSource = async (req, now) => {
  const { admin } = req.payload.config.routes;
  const today = londonTimeAt(now).day;
  const waiting = await approvalsDue(req, now);
  return waiting
    .filter(({ asksReminder }) => asksReminder)
    .map(({ approval, due, signatories, step }) => ({
      to: { id: { in: signatories.map(({ id }) => id) } },
      matter: {
        kind: "approval-due" as const,
        key: `approval-due:${approval.id}:${step.key}:${today}`,
        at: now,
        about: `approval:${approval.id}`,
        thing: {
          words: { name: approval.name ?? step.name, until: due },
          address: `${admin}/collections/approvals/${approval.id}`,
        },
      },
      event: {
        kind: "approval-reminded" as const,
        about: `approval:${approval.id}`,
        says: `Those who may sign "${step.name}" of approval ${approval.id} are reminded`,
        detail: {
          step: step.key,
          due,
          people: signatories.map(({ id }) => id),
        },
      },
    }));
};
