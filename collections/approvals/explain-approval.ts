/** Explains an approval to one reader: every step with who and when, what is due, and what the reader may do. */
import type { PayloadRequest } from "payload";
import { maySign, type DueState } from "#brand";
import type { Approval } from "../payload-types.ts";
import { todayInLondon } from "../rights/kept-day.ts";
import { dueOf } from "./approvals-needing.ts";
import {
  itemsIn,
  openStepOf,
  type ApprovalItem,
  type ApprovalStep,
} from "./approval-items.ts";
import { groundOf, readPeople } from "./read-ground.ts";

/** A step as somebody reads it. */
export interface ExplainedStep {
  readonly step: ApprovalStep;
  /** `open` is the one whose turn it is; `later` waits for it. */
  readonly state: "approved" | "declined" | "open" | "later";
  /** Of the step whose turn it is. */
  readonly due?: DueState;
  /** Names of those who may sign it now. */
  readonly signatories: readonly string[];
}

/** An approval as somebody reads it. */
export interface ExplainedApproval {
  readonly approval: Approval;
  readonly items: readonly ApprovalItem[];
  readonly steps: readonly ExplainedStep[];
  /** The step that the reader may sign now. */
  readonly mine?: { readonly step: string; readonly inPlaceOf?: string };
  /** Why the reader may not, where there is something to sign. */
  readonly whyNot?: string;
}

/** Explains an approval to whoever asks, at a moment. */
export async function explainApproval(
  req: PayloadRequest,
  approval: Approval,
  moment: Date,
): Promise<ExplainedApproval> {
  const people = await readPeople(req, todayInLondon(moment));
  const items = itemsIn(approval);
  const open = approval.status === "open" ? openStepOf(approval) : undefined;
  const nameOf = (id: number | undefined): string | undefined =>
    people.everybody.find((person) => person.id === id)?.name;
  const steps = (approval.steps ?? []).map((step): ExplainedStep => {
    const isOpen = step.key === open?.key;
    const ground = groundOf(approval, step, people);
    return {
      step,
      state: stateOf(step, isOpen),
      ...(isOpen && { due: dueOf(approval, step, people) }),
      signatories: isOpen
        ? people.everybody
            .filter((person) => maySign(person, ground).kind === "may")
            .map(({ name }) => name)
        : [],
    };
  });
  const explained = { approval, items, steps };
  const { user } = req;
  if (!open || user?.collection !== "users") return explained;
  const answer = maySign(
    { id: user.id, roles: user.roles },
    groundOf(approval, open, people),
  );
  if (answer.kind !== "may") return { ...explained, whyNot: answer.why };
  const inPlaceOf = nameOf(answer.inPlaceOf);
  return {
    ...explained,
    mine: {
      step: open.key,
      ...(inPlaceOf !== undefined && { inPlaceOf }),
    },
  };
}

const stateOf = (
  { decision }: ApprovalStep,
  isOpen: boolean,
): ExplainedStep["state"] => {
  if (decision) return decision === "approve" ? "approved" : "declined";
  return isOpen ? "open" : "later";
};
