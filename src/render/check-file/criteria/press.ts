import { counted } from "#brand";
import type { Criterion } from "../criterion.ts";
import type { CheckSubject } from "../check-subject.ts";

/** What each kind of fault takes away: one that blocks is a file that comes back. */
const taken = { block: 0.2, warn: 0.04, note: 0 };

/** Codes that rules of their own speak of. */
const elsewhere = new Set<string>(["press/missing-bleed", "press/low-density"]);

/** A printer can print it as it is. */
export const press = {
  code: "press",
  title: "Ready for print",
  group: "press",
  judge(subject) {
    if (subject.kind === "drawing")
      return { notAsked: "Drawings are placed in what is printed" };
    if (subject.use === "screen")
      return {
        notAsked: "It is for screens",
      };
    if (subject.kind === "picture")
      return {
        share: 0,
        because: "A picture cannot be printed as it is",
        findings: [],
      };
    return judgeReport(subject);
  },
} as const satisfies Criterion;

function judgeReport({ preflight }: CheckSubject) {
  const worst = new Map<string, number>();
  for (const { code, severity } of preflight)
    if (!elsewhere.has(code))
      worst.set(code, Math.max(worst.get(code) ?? 0, taken[severity]));
  const lost = [...worst.values()].reduce((sum, share) => sum + share, 0);
  const blocks = [...worst.values()].filter((share) => share === taken.block);
  const warns = [...worst.values()].filter((share) => share === taken.warn);
  return {
    share: 1 - lost,
    because:
      blocks.length + warns.length === 0
        ? "Preflight has nothing to say"
        : `Preflight found ${counted(blocks.length, "kind")} of fault that ${blocks.length === 1 ? "blocks" : "block"} and ${counted(warns.length, "kind")} of warning`,
    // Preflight's findings are told whether a rule counts them or not.
    findings: [],
  };
}
