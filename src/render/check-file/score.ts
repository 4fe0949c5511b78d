/**
 * The score: every rule gives the share of its weight that is right, and rules that were not asked drop out. It knows
 * no clock and no register, so that the same file always has the same score; whether a file is still in force is
 * told beside it.
 */
import type { Brand } from "#brand";
import type { CheckSubject } from "./check-subject.ts";
import { criteria } from "./criteria.ts";
import { isAsked } from "./criterion.ts";
import type { CheckFinding, Score, ScoredRule } from "./file-check.ts";
import { weights } from "./weights.table.ts";

/** Least scores of the verdicts. */
const verdicts = [
  [90, "on-brand"],
  [75, "nearly"],
  [50, "needs-work"],
] as const;

/** A score with the findings of its rules. */
export interface Scored {
  readonly score: Score;
  readonly findings: readonly CheckFinding[];
}

/** Asks every rule. */
export function scoreOf(subject: CheckSubject, brand: Brand): Scored {
  const findings: CheckFinding[] = [];
  const rules = criteria.map(({ code, judge, title }): ScoredRule => {
    const { reason, weight } = weights[code];
    const said = judge(subject, brand);
    const rule = { code, title, reason, weight };
    if (!isAsked(said))
      return {
        ...rule,
        outcome: "not-asked",
        points: 0,
        because: said.notAsked,
      };
    findings.push(...said.findings);
    const share = Math.min(1, Math.max(0, said.share));
    const outcome = share >= 0.995 ? "met" : share > 0 ? "partly" : "missed";
    const points = Math.round(share * weight * 100) / 100;
    return { ...rule, outcome, points, because: said.because };
  });
  const asked = rules.filter(({ outcome }) => outcome !== "not-asked");
  const sum = (of: "points" | "weight") =>
    asked.reduce((total, rule) => total + rule[of], 0);
  const value = Math.round((sum("points") / (sum("weight") || 1)) * 100);
  const verdict =
    verdicts.find(([least]) => value >= least)?.[1] ?? "off-brand";
  return { score: { value, verdict, rules }, findings };
}
