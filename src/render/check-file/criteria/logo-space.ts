import { percent, type Criterion } from "../criterion.ts";

/** Measuring from outlines may be off by this share of the clear space. */
const tolerance = 0.92;

/** Nothing stands within the logo's clear space. */
export const logoSpace = {
  code: "logo-space",
  title: "Space around the logo",
  group: "logo",
  judge({ logo: { clearSpace }, logos }) {
    const known = logos.flatMap((logo) =>
      logo.nearest ? { ...logo, nearest: logo.nearest } : [],
    );
    if (known.length === 0)
      return {
        notAsked:
          logos.length === 0
            ? "No logo was found"
            : "What stands near it cannot be told in a picture",
      };
    const least = clearSpace * tolerance;
    const crowded = known.filter(({ nearest }) => nearest.share < least);
    const worst = Math.min(...known.map(({ nearest }) => nearest.share));
    return {
      share: Math.min(1, worst / least),
      because: `${percent(worst)} of its width is free; ${percent(clearSpace)} is asked`,
      findings: crowded.map(({ nearest, page, place }) => ({
        code: "check/logo-crowded",
        group: "logo",
        severity: "warn",
        where: `page ${page}`,
        message: `Only ${percent(nearest.share)} of the logo's width is free before ${nearest.what}: ${percent(clearSpace)} is asked`,
        hint: "Move the logo, or what crowds it",
        page,
        place,
      })),
    };
  },
} as const satisfies Criterion;
