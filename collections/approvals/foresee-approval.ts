/** Tells what asking for approval would ask for today, before anybody asks. It opens nothing. */
import type { PayloadRequest } from "payload";
import { dueState, maySign, type Day } from "#brand";
import { todayInLondon } from "../rights/kept-day.ts";
import type { ApprovalStep } from "./approval-items.ts";
import { askFor, makersOf, readOutputs, stepsOf } from "./open-approval.ts";
import { groundOf, readPeople } from "./read-ground.ts";

/** A step that would be asked for. */
export interface ForeseenStep {
  readonly step: ApprovalStep;
  /** Names of those who may sign it today. */
  readonly signatories: readonly string[];
  /** The last day on which it is in time, where every step before it takes all of its days. */
  readonly due: Day;
}

/** The steps that approval of some outputs together would ask for; none where nothing must be signed. */
export async function foreseeApproval(
  req: PayloadRequest,
  ids: readonly number[],
  moment: Date,
): Promise<readonly ForeseenStep[]> {
  const renditions = await readOutputs(req, ids);
  const makers = await makersOf(req, renditions);
  const asked = await Promise.all(
    renditions.map((one) => askFor(req, one, makers.get(one.id))),
  );
  const steps = stepsOf(asked);
  if (steps.length === 0) return [];
  const today = todayInLondon(moment);
  const people = await readPeople(req, today);
  const approval = {
    id: 0,
    items: asked.map(({ item }) => item),
    person: req.user?.collection === "users" ? req.user.id : null,
  };
  let since = today;
  return steps.map((step) => {
    const ground = groundOf(approval, step, people);
    since = dueState({ since, within: step.within, today }).due;
    return {
      step,
      due: since,
      signatories: people.everybody
        .filter((person) => maySign(person, ground).kind === "may")
        .map(({ name }) => name),
    };
  });
}
