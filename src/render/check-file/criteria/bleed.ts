import type { Criterion } from "../criterion.ts";

/** Ink that touches the trim runs on to the bleed. */
export const bleed = {
  code: "bleed",
  title: "Bleed",
  group: "press",
  judge({ kind, preflight, use }) {
    if (use === "screen" || kind !== "pdf")
      return { notAsked: "It is not a file for print" };
    const codes = preflight.map(({ code }) => code);
    const isMissing =
      codes.includes("press/missing-bleed") ||
      codes.includes("press/page-boxes");
    return {
      share: isMissing ? 0 : 1,
      because: isMissing
        ? "Ink stops at the cut, or nobody says where the cut is"
        : "Ink that is cut runs on far enough",
      findings: [],
    };
  },
} as const satisfies Criterion;
