/**
 * What waits for somebody's signature, and what is due of it. It is found anew whenever it is asked: who may sign
 * changes with roles and absences, and deadlines pass by themselves.
 */
import type { PayloadRequest } from "payload";
import { dueState, maySign, type DueState, type Signatory } from "#brand";
import type { Approval } from "../payload-types.ts";
import { keptDay, todayInLondon } from "../rights/kept-day.ts";
import { openStepOf, type ApprovalStep } from "./approval-items.ts";
import { groundOf, readPeople, type SigningPeople } from "./read-ground.ts";

/** An approval whose next step somebody may sign. */
export interface NeededApproval extends DueState {
  readonly approval: number;
  /** What it is about, as people read it. */
  readonly name: string;
  /** `ApprovalStep.key`. */
  readonly step: string;
  readonly stepName: string;
  /** The role by which they would sign. */
  readonly as: string;
  /** For whom, where that is somebody who is away. */
  readonly inPlaceOf?: number;
}

/** What somebody may sign, what is due first standing first. */
export async function approvalsNeeding(
  req: PayloadRequest,
  person: Signatory,
  moment: Date,
): Promise<readonly NeededApproval[]> {
  const waiting = await waitingApprovals(req);
  if (waiting.length === 0) return [];
  const people = await readPeople(req, todayInLondon(moment));
  return waiting
    .flatMap((approval) => neededBy(person, approval, people))
    .toSorted((one, other) => (one.due < other.due ? -1 : 1));
}

/** An open approval with its next step and everybody who may sign it. */
export interface WaitingApproval extends DueState {
  readonly approval: Approval;
  readonly step: ApprovalStep;
  readonly signatories: readonly Signatory[];
}

/** Every approval that waits, whoever may sign it: what reminders go out by. */
export async function approvalsDue(
  req: PayloadRequest,
  moment: Date,
): Promise<readonly WaitingApproval[]> {
  const people = await readPeople(req, todayInLondon(moment));
  return (await waitingApprovals(req)).flatMap((approval) => {
    const step = openStepOf(approval);
    if (!step) return [];
    const ground = groundOf(approval, step, people);
    return {
      approval,
      step,
      ...dueOf(approval, step, people),
      signatories: people.everybody.filter(
        (person) => maySign(person, ground).kind === "may",
      ),
    };
  });
}

async function waitingApprovals(
  req: PayloadRequest,
): Promise<readonly Approval[]> {
  const { docs } = await req.payload.find({
    collection: "approvals",
    where: { status: { equals: "open" } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
}

function neededBy(
  person: Signatory,
  approval: Approval,
  people: SigningPeople,
): readonly NeededApproval[] {
  const step = openStepOf(approval);
  if (!step) return [];
  const answer = maySign(person, groundOf(approval, step, people));
  if (answer.kind !== "may") return [];
  const { as, inPlaceOf } = answer;
  return [
    {
      approval: approval.id,
      name: approval.name ?? "",
      step: step.key,
      stepName: step.name,
      as,
      ...(inPlaceOf !== undefined && { inPlaceOf }),
      ...dueOf(approval, step, people),
    },
  ];
}

/** A step's days count from the signature before it, or from the asking. */
export function dueOf(
  { createdAt, steps }: Pick<Approval, "createdAt" | "steps">,
  step: Pick<ApprovalStep, "key" | "within">,
  { today }: Pick<SigningPeople, "today">,
): DueState {
  const all = steps ?? [];
  const before = all[all.findIndex(({ key }) => key === step.key) - 1];
  const since = keptDay(before?.signedAt) ?? todayInLondon(new Date(createdAt));
  return dueState({ since, within: step.within, today });
}
