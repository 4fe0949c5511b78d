import { percent, type Criterion } from "../criterion.ts";
import type { FoundLogo } from "../logo/found-logo.ts";

/** Pulled by more than this share is seen; less is rounding to pixels. */
const unseen = 0.025;
/** In a picture edges are soft: less than this is not sure. */
const unsure = 0.06;
const leastCertainty = 0.9;
/** Pulled by this share nothing is left of the rule. */
const worst = 0.2;

/** The logo keeps its proportions. */
export const logoProportions = {
  code: "logo-proportions",
  title: "The logo's proportions",
  group: "logo",
  judge({ logos }) {
    if (logos.length === 0) return { notAsked: "No logo was found" };
    const pulled = logos.map((logo) => ({ ...logo, off: offOf(logo) }));
    const most = Math.max(...pulled.map(({ off }) => off));
    return {
      share: most <= unseen ? 1 : Math.max(0, 1 - most / worst),
      because:
        most <= unseen
          ? "It has the proportions of the drawing"
          : `It is pulled by ${percent(most)}`,
      findings: pulled
        .filter(({ off }) => off > unseen)
        .map(({ layout, off, page, place, stretch }) => ({
          code: "check/logo-stretched",
          group: "logo",
          severity: "block",
          where: `page ${page}`,
          message: `The ${layout} logo is ${percent(off)} too ${stretch > 1 ? "wide" : "narrow"} for its height`,
          hint: "Place it anew and scale it by a corner",
          page,
          place,
        })),
    };
  },
} as const satisfies Criterion;

/** By which share it is pulled; what is not sure is no fault. */
function offOf({ certainty, stretch }: FoundLogo): number {
  const off = Math.max(stretch, 1 / stretch) - 1;
  if (certainty === 1) return off;
  return certainty >= leastCertainty && off > unsure ? off : 0;
}
