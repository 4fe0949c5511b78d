import { counted, formats } from "#brand";
import { percent, type Criterion } from "../criterion.ts";
import type { CheckSubject } from "../check-subject.ts";

/** Pixels per inch: GWG 2022 for print, what screens showed before they grew finer. */
const least = { print: 225, screen: 96 };
/** A picture below this many pixels on its longer side is blurred on any phone. */
const leastSide = 1000;
const mostFindings = 6;

/** Pictures have enough pixels for where they are placed. */
export const density = {
  code: "density",
  title: "Density of pictures",
  group: "pictures",
  judge(subject) {
    if (subject.pixels) return judgePixels(subject.pixels);
    const { placed, use } = subject;
    if (placed.length === 0) return { notAsked: "It has no pictures" };
    const coarse = placed
      .filter(({ density: ppi }) => Math.round(ppi) < least[use])
      .toSorted((a, b) => a.density - b.density);
    const lowest = Math.min(...placed.map(({ density: ppi }) => ppi));
    return {
      share: 1 - coarse.length / placed.length,
      because: `${counted(placed.length, "picture")}, the coarsest at ${Math.round(lowest)} ppi; ${least[use]} ppi is the least`,
      // What is printed, preflight has told already.
      findings: (use === "print" ? [] : coarse)
        .slice(0, mostFindings)
        .map(({ density: ppi, page, place }) => ({
          code: "check/low-density",
          group: "pictures",
          severity: "warn",
          where: `page ${page}`,
          message: `A picture has ${Math.round(ppi)} ppi: ${least.screen} ppi is the least`,
          hint: "Use a larger original, or place it smaller",
          page,
          place,
        })),
    };
  },
} as const satisfies Criterion;

/** A picture is judged by its longer side, and by whether any place takes its size. */
function judgePixels({ height, width }: NonNullable<CheckSubject["pixels"]>) {
  const side = Math.max(width, height);
  const share = Math.min(1, side / leastSide);
  const isKnown = formats.some(
    (format) =>
      format.medium === "screen" &&
      Math.abs(format.width / format.height - width / height) < 0.01,
  );
  return {
    share,
    because: `${width} × ${height} px${isKnown ? ", the shape of a format of the brand" : ""}; ${percent(share)} of what its place needs`,
    findings: [
      ...(share < 1
        ? [
            {
              code: "check/low-density" as const,
              group: "pictures" as const,
              severity: "warn" as const,
              where: "page 1",
              message: `The picture is ${side} px on its longer side: ${leastSide} px is the least`,
              hint: "Export it larger; enlarging it afterwards only blurs it",
            },
          ]
        : []),
      ...(isKnown
        ? []
        : [
            {
              code: "check/unknown-size" as const,
              group: "pictures" as const,
              severity: "note" as const,
              where: "page 1",
              message: `${width} × ${height} px has the shape of none of the brand's formats`,
              hint: "Choose a format of the guide, or every platform crops it in its own way",
            },
          ]),
    ],
  };
}
