import { checkRights, checkUse } from "./check-rights.ts";
import { judgeLicences } from "./judge-licences.ts";
import {
  subjectsOf,
  type PhotographRights,
  type Subject,
} from "./photograph-rights.ts";
import { usualRightsPolicy, type RightsPolicy } from "./policy.ts";
import { inOrder, reasonsOf, type RightsReason } from "./reason.ts";
import { rightsStatusOf, type RightsStatus } from "./rights-status.ts";
import type { RightsRule } from "./rule.ts";
import { rightsRules } from "./rules.ts";
import type { Use } from "./use.ts";

/**
 * Answers whether a photograph may be used, and why. It is asked again at every render, download,
 * share and pull; it stores nothing, and the same question always has the same answer.
 */

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
  policy: RightsPolicy = rights.policy ?? usualRightsPolicy,
): RightsDecision {
  checkRights(rights);
  checkUse(use);
  const question = { rights, subjects: subjectsOf(rights), use, policy };
  const carried = judgeLicences(rights.licences, use);
  const reasons = inOrder([
    ...carried.reasons,
    ...rightsRules.flatMap((rule) => ask(rule, question)),
  ]);
  return {
    isAllowed: reasons.every(({ severity }) => severity !== "block"),
    status: rightsStatusOf(rights, use.asked, policy),
    licences: carried.licences,
    reasons,
  };
}

interface Question {
  readonly rights: PhotographRights;
  readonly subjects: readonly Subject[];
  readonly use: Use;
  readonly policy: RightsPolicy;
}

/** What a rule about the photograph or its people has found. Licences are asked apart. */
function ask(rule: RightsRule, question: Question): readonly RightsReason[] {
  const { policy, rights, subjects, use } = question;
  if (rule.kind === "licence") return [];
  if (rule.kind === "photograph")
    return reasonsOf(rule, rule.check(rights, use, policy));
  return subjects.flatMap((subject) => {
    const { consent, person } = subject;
    if (rule.kind === "person")
      return reasonsOf(rule, rule.check(subject, use), person.reference);
    if (!consent || !person.isIdentifiable) return [];
    const found = rule.check({ person, consent }, use, policy);
    return reasonsOf(rule, found, person.reference);
  });
}
