/** Preflight only looks: it reads frames and reports findings, and never repairs. */
import type { Report } from "../finding.ts";
import type { Subject } from "./rule.ts";
import { electionFindingRules } from "./election-rules.ts";
import { rightsFindingRules } from "./rights-rules.ts";
import { rules } from "./rules.ts";

const allRules = [...rules, ...rightsFindingRules, ...electionFindingRules];

/** Asks every rule. */
export function preflight(subject: Subject): Report {
  const findings = allRules.flatMap((rule) =>
    Array.from(rule.check(subject), (seen) => ({
      ...seen,
      code: rule.code,
      severity: seen.severity ?? rule.severity,
    })),
  );
  return {
    findings,
    isBlocked: findings.some((finding) => finding.severity === "block"),
  };
}
