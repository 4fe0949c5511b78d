import { counted } from "#brand";
import type { Criterion } from "../criterion.ts";

/** What a kind of fault takes away. */
const taken = { block: 0.15, warn: 0.05, note: 0 };

/** A PDF for screens is tagged, so that everybody can read it. */
export const access = {
  code: "access",
  title: "Readable by everybody",
  group: "access",
  judge({ access: found, kind }) {
    if (found === undefined)
      return {
        notAsked:
          kind === "pdf"
            ? "A file for print is not read on screens"
            : "A picture has no tags; its alternative text stands where it is used",
      };
    const codes = new Map(found.map(({ code, severity }) => [code, severity]));
    if (codes.has("ua/no-structure"))
      return {
        share: 0,
        because: "It is not tagged: who cannot see it gets nothing of it",
        findings: [],
      };
    const lost = [...codes.values()].reduce(
      (sum, severity) => sum + taken[severity],
      0,
    );
    return {
      share: 1 - lost,
      because:
        codes.size === 0
          ? "Everything that a machine can check of PDF/UA-1 is right"
          : `${counted(codes.size, "kind")} of fault against PDF/UA-1`,
      findings: [],
    };
  },
} as const satisfies Criterion;
