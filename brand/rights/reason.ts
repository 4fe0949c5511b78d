import type { Day } from "./day.ts";
import type { RightsCode } from "./rights-code.ts";
import type { Objection, RightsRule, RightsSeverity } from "./rule.ts";
import { rightsRules } from "./rules.ts";
import { citeSources } from "./source.ts";

/** One reason of a decision: what a rule has found. */
export interface RightsReason {
  readonly rule: RightsCode;
  readonly severity: RightsSeverity;
  /** What is the matter, with its days and figures. */
  readonly what: string;
  /** The licence or person that it is about, by its reference. */
  readonly subject?: string;
  /** The day that decides: the last day of a right, or of a time in which there is none. */
  readonly until?: Day;
  /** The law, practice or policy behind the rule; what nobody has verified says so. */
  readonly source: string;
  /** What to do about it. */
  readonly hint: string;
}

/** Each rule's place in the list, and its sources in one line: the same for every question. */
const known = new Map(
  rightsRules.map(({ code, sources }, order) => [
    code,
    { order, source: citeSources(sources) },
  ]),
);

/** What a rule has found, as reasons about a subject unless it names another. */
export const reasonsOf = (
  { code, severity }: RightsRule,
  objections: Iterable<Objection>,
  subject?: string,
): readonly RightsReason[] =>
  Array.from(objections, (objection) => ({
    rule: code,
    severity,
    ...(subject !== undefined && { subject }),
    ...objection,
    source: known.get(code)?.source ?? "",
  }));

const severities: readonly RightsSeverity[] = ["block", "warn", "note"];

const orderOf = ({ rule, severity }: RightsReason): number =>
  severities.indexOf(severity) * known.size + (known.get(rule)?.order ?? 0);

/** Reasons with blocks first, then warnings, then notes, each in the order of the rules. */
export const inOrder = (
  reasons: readonly RightsReason[],
): readonly RightsReason[] =>
  reasons.toSorted((one, other) => orderOf(one) - orderOf(other));
