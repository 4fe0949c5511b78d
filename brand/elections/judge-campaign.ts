/**
 * Answers whether an output of a campaign may be made or handed out before an election, and why not.
 *
 * It reads no clock and keeps nothing: asked again at every render, download, share and pull, it releases by
 * itself at the close of poll, and stops by itself where an election is added.
 */
import { dayText, type Day } from "../rights/day.ts";
import type { RightsSeverity } from "../rights/rule.ts";
import { citeSources } from "../rights/source.ts";
import type { CampaignUse, ElectionOverride } from "./campaign-use.ts";
import type { Election } from "./election.ts";
import type { ElectionCode } from "./election-code.ts";
import { isHeldIn, periodStateAt } from "./period.ts";
import type { ElectionRule } from "./rule.ts";
import { electionRules } from "./rules.ts";

/** One reason of a decision: what a rule has found before one election. */
export interface ElectionReason {
  readonly rule: ElectionCode;
  readonly severity: RightsSeverity;
  /** A whole sentence with its days. */
  readonly what: string;
  readonly hint: string;
  readonly source: string;
  /** The slot that it is about, where it is about one. */
  readonly slot?: string;
  /** `Election.name`. */
  readonly election: string;
  /** Poll day, at whose close it is released by itself. */
  readonly until: Day;
  /** The override that lets it go on all the same. */
  readonly liftedBy?: string;
}

/** Whether an output may be made or handed out, with everything that speaks against it. */
export interface ElectionDecision {
  readonly isAllowed: boolean;
  /** Blocks first. */
  readonly reasons: readonly ElectionReason[];
}

/** What is known of elections when a question is asked. */
export interface ElectionRegister {
  readonly elections: readonly Election[];
  readonly overrides: readonly ElectionOverride[];
}

/** Judges one handing of one output at a moment. */
export function judgeCampaign(
  use: CampaignUse,
  { elections, overrides }: ElectionRegister,
  moment: Date,
): ElectionDecision {
  const reasons = elections
    .filter((election) => isHeldIn(election, use.wards))
    .flatMap((election) => {
      const state = periodStateAt(election, moment);
      const isSeen = state === "running" || isSeenDuring(use, election);
      if (state === "over" || !isSeen) return [];
      const override = overrides.find(
        (one) => one.election === election.name && one.toolkit === use.toolkit,
      );
      return electionRules.flatMap((rule) =>
        reasonsOf(rule, { election, override, use }, state === "running"),
      );
    })
    .toSorted((a, b) => rank(a.severity) - rank(b.severity));
  return {
    isAllowed: reasons.every(({ severity }) => severity !== "block"),
    reasons,
  };
}

const severities: readonly RightsSeverity[] = ["block", "warn", "note"];

const rank = (severity: RightsSeverity): number => severities.indexOf(severity);

/** Whether a use reaches into a period that lies ahead; one without an end does. */
const isSeenDuring = (
  { from, until }: CampaignUse,
  { notice, poll }: Election,
): boolean =>
  (until === undefined || until >= notice) &&
  (from === undefined || from <= poll);

interface Question {
  readonly election: Election;
  readonly override: ElectionOverride | undefined;
  readonly use: CampaignUse;
}

/** What one rule says: as it is while the period runs, as a warning while it lies ahead. */
function reasonsOf(
  { check, code, severity, sources }: ElectionRule,
  { election, override, use }: Question,
  isRunning: boolean,
): readonly ElectionReason[] {
  const { name, notice, poll } = election;
  return Array.from(check(use, election), (objection) => {
    const weight = objection.severity ?? severity;
    const days = `from ${dayText(notice)} to the close of poll on ${dayText(poll)}`;
    return {
      rule: code,
      severity: override ? "note" : isRunning ? weight : "warn",
      what: `Before "${name}", ${days}, ${objection.what}${
        override
          ? `; the monitoring officer lets it go on (${override.reference}): ${override.reason}`
          : ""
      }`,
      hint: objection.hint,
      source: citeSources(sources),
      election: name,
      until: poll,
      ...(objection.slot !== undefined && { slot: objection.slot }),
      ...(override && { liftedBy: override.reference }),
    };
  });
}
