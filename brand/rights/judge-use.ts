import { checkRights, checkUse } from "./check-rights.ts";
import type { Day } from "./day.ts";
import type { Licence } from "./licence.ts";
import { subjectsOf, type PhotographRights } from "./photograph-rights.ts";
import { usualRightsPolicy, type RightsPolicy } from "./policy.ts";
import type { RightsCode } from "./rights-code.ts";
import { rightsStatusOf, type RightsStatus } from "./rights-status.ts";
import type { Objection, RightsRule, RightsSeverity } from "./rule.ts";
import { rightsRules } from "./rules.ts";
import { citeSources } from "./source.ts";
import type { Use } from "./use.ts";

/**
 * Answers whether a photograph may be used, and why. It is asked again at every render, download,
 * share and pull; it stores nothing, and the same question always has the same answer.
 */

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

/** Whether a photograph may be used in one way, with everything that speaks against it. */
export interface RightsDecision {
  readonly isAllowed: boolean;
  /** How the rights stand on the day of the question, whatever the use. */
  readonly status: RightsStatus;
  /** The licences that carry the use, one for each work; fewer where a work has none. */
  readonly licences: readonly string[];
  /** Blocks first, then in the order of the rules. */
  readonly reasons: readonly RightsReason[];
}

/** Judges one use of one photograph. Throws a BrandError where a day or a count is no such thing. */
export function judgeUse(
  rights: PhotographRights,
  use: Use,
  policy: RightsPolicy = usualRightsPolicy,
): RightsDecision {
  checkRights(rights);
  checkUse(use);
  const carried = judgeLicences(rights.licences, use);
  const reasons = [
    ...carried.reasons,
    ...rightsRules.flatMap((rule) => askRest(rule, { rights, use, policy })),
  ].toSorted(inOrder);
  return {
    isAllowed: reasons.every(({ severity }) => severity !== "block"),
    status: rightsStatusOf(rights, use.asked, policy),
    licences: carried.licences,
    reasons,
  };
}

const severities: readonly RightsSeverity[] = ["block", "warn", "note"];
const ruleOrder = rightsRules.map(({ code }) => code);

const inOrder = (one: RightsReason, other: RightsReason): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  ruleOrder.indexOf(one.rule) - ruleOrder.indexOf(other.rule);

interface Question {
  readonly rights: PhotographRights;
  readonly use: Use;
  readonly policy: RightsPolicy;
}

/** What a rule about the photograph or its people has found. Licences are asked apart. */
function askRest(
  rule: RightsRule,
  { policy, rights, use }: Question,
): readonly RightsReason[] {
  if (rule.kind === "licence") return [];
  if (rule.kind === "photograph")
    return reasonsOf(rule, rule.check(rights, use, policy));
  return subjectsOf(rights).flatMap(({ consent, person }) => {
    if (rule.kind === "person") {
      const subject = consent ? { person, consent } : { person };
      return reasonsOf(rule, rule.check(subject, use), person.reference);
    }
    if (!consent || !person.isIdentifiable) return [];
    const found = rule.check({ person, consent }, use, policy);
    return reasonsOf(rule, found, person.reference);
  });
}

/** What a rule has found, as reasons about a subject unless it names another. */
const reasonsOf = (
  { code, severity, sources }: RightsRule,
  objections: Iterable<Objection>,
  subject?: string,
): readonly RightsReason[] =>
  Array.from(objections, (objection) => ({
    rule: code,
    severity,
    ...(subject !== undefined && { subject }),
    ...objection,
    source: citeSources(sources),
  }));

interface Carried {
  readonly licences: readonly string[];
  readonly reasons: readonly RightsReason[];
}

/** Each work by the licence that carries it; where none does, what every one of them lacks. */
function judgeLicences(licences: readonly Licence[], use: Use): Carried {
  const works = [...new Set(licences.map(({ work }) => work))];
  const judged = works.map((work) =>
    judgeWork(
      licences.filter((licence) => licence.work === work),
      use,
    ),
  );
  return {
    licences: judged.flatMap((carried) => carried.licences),
    reasons: judged.flatMap((carried) => carried.reasons),
  };
}

function judgeWork(licences: readonly Licence[], use: Use): Carried {
  const asked = licences.map((licence) => ({
    licence: licence.reference,
    reasons: askLicence(licence, use),
  }));
  const [best] = asked
    .filter(({ reasons }) => reasons.every((it) => it.severity !== "block"))
    .toSorted((one, other) => one.reasons.length - other.reasons.length);
  return best
    ? { licences: [best.licence], reasons: best.reasons }
    : { licences: [], reasons: asked.flatMap(({ reasons }) => reasons) };
}

const askLicence = (licence: Licence, use: Use): readonly RightsReason[] =>
  rightsRules.flatMap((rule) =>
    rule.kind === "licence"
      ? reasonsOf(rule, rule.check(licence, use), licence.reference)
      : [],
  );
