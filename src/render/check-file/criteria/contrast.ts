import { contrastRatio } from "#brand";
import { percent, type Criterion } from "../criterion.ts";

/** WCAG 2.2, 1.4.3: large text is 18 points, or 14 where it is bold, which is not known here. */
const usual = 4.5;
const large = { from: 18, least: 3 };
const mostFindings = 8;

/** Text stands out from what it stands on. */
export const contrast = {
  code: "contrast",
  title: "Contrast of text",
  group: "access",
  judge({ contrasts, kind }) {
    if (contrasts.length === 0)
      return {
        notAsked:
          kind === "picture"
            ? "Letters in a picture cannot be told from shapes"
            : "No text stands on a plain ground",
      };
    const judged = contrasts.map((one) => ({
      ...one,
      ratio: contrastRatio(one.color, one.ground),
      least: one.size >= large.from ? large.least : usual,
    }));
    const weak = judged.filter(({ least, ratio }) => ratio < least);
    const sum = (of: readonly { readonly letters: number }[]) =>
      of.reduce((total, { letters }) => total + letters, 0);
    const share = 1 - sum(weak) / (sum(judged) || 1);
    const lowest = Math.min(...judged.map(({ ratio }) => ratio));
    return {
      share,
      because: `${percent(share)} of the letters whose ground is plain have enough; the weakest has ${lowest.toFixed(1)} to 1`,
      findings: weak
        .toSorted((a, b) => a.ratio - b.ratio)
        .slice(0, mostFindings)
        .map(({ least, page, place, ratio, text }) => ({
          code: "check/weak-contrast",
          group: "access",
          severity: "warn",
          where: `page ${page}`,
          message: `"${text.trim().slice(0, 60)}" has a contrast of ${ratio.toFixed(1)} to 1: ${least} to 1 is the least`,
          hint: "Choose a darker colour or a lighter ground from the brand's pairs",
          page,
          place,
        })),
    };
  },
} as const satisfies Criterion;
