import type { Day } from "./day.ts";
import type { Consent } from "./consent.ts";
import type { Licence } from "./licence.ts";
import type {
  PersonShown,
  PhotographRights,
  Subject,
} from "./photograph-rights.ts";
import type { RightsPolicy } from "./policy.ts";
import type { RightsCode } from "./rights-code.ts";
import type { RightsSource } from "./source.ts";
import type { Use } from "./use.ts";

/** `block` forbids the use, `warn` asks somebody to decide, `note` is worth knowing. */
export type RightsSeverity = "block" | "warn" | "note";

/** What a rule has against a use, or wants to be known. */
export interface Objection {
  /** Where it differs from the rule's own. */
  readonly severity?: RightsSeverity;
  /** What is the matter, with its days and figures. */
  readonly what: string;
  /** What to do about it. */
  readonly hint: string;
  /** The licence, person or consent that it is about, by its reference. */
  readonly subject?: string;
  /** The day that decides: the last day of a right, or of a time in which there is none. */
  readonly until?: Day;
}

interface RuleBase {
  readonly code: RightsCode;
  readonly severity: RightsSeverity;
  /** The rule in one sentence, as an information governance officer would say it. */
  readonly says: string;
  readonly sources: readonly RightsSource[];
}

/** A rule that is asked of each licence; one licence without a block carries the use of a work. */
export interface LicenceRule extends RuleBase {
  readonly kind: "licence";
  readonly check: (licence: Licence, use: Use) => Iterable<Objection>;
}

/** A person whom others can recognise, with the consent that speaks for that person. */
export interface ConsentingSubject {
  readonly person: PersonShown;
  readonly consent: Consent;
}

/** A rule that is asked of the consent of each person whom others can recognise. */
export interface ConsentRule extends RuleBase {
  readonly kind: "consent";
  readonly check: (
    subject: ConsentingSubject,
    use: Use,
    policy: RightsPolicy,
  ) => Iterable<Objection>;
}

/** A rule that is asked of each person, recognisable or not, with or without a consent. */
export interface PersonRule extends RuleBase {
  readonly kind: "person";
  readonly check: (subject: Subject, use: Use) => Iterable<Objection>;
}

/** A rule that is asked of the photograph as a whole. */
export interface PhotographRule extends RuleBase {
  readonly kind: "photograph";
  readonly check: (
    rights: PhotographRights,
    use: Use,
    policy: RightsPolicy,
  ) => Iterable<Objection>;
}

/** One thing that is asked before a photograph is used. */
export type RightsRule =
  LicenceRule | ConsentRule | PersonRule | PhotographRule;
