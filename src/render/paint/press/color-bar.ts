import { mm, mmToPt } from "#brand";
import type { PdfDocument } from "../../pdf/document.ts";
import { decimals } from "../../pdf/number.ts";
import { saved } from "../../pdf/operators.ts";
import type { Resources } from "../../pdf/resources.ts";
import type { PressGeometry } from "./geometry.ts";
import { separationSpace, type SpotInk } from "./plate-spaces.ts";

/** Side of a patch: a densitometer's aperture with room around it. */
const side = mmToPt(mm(4));
const gap = mmToPt(mm(1));
/** Patches keep this far from trim marks and from the target in the middle. */
const clearance = mmToPt(mm(4));

/** Solids for density, halves for dot gain. */
const solid = 1;
const half = 0.5;

/**
 * The operators that draw the colour bar under the foot: solids to the left of the middle, halves
 * to the right, every ink of the job. Patches that find no room are left out from the end.
 */
export function paintColorBar(
  { trim, bleedEdges }: PressGeometry,
  spots: readonly SpotInk[],
  document: PdfDocument,
  resources: Resources,
): string {
  const [left, , right] = trim;
  const y = bleedEdges[1] - gap - side;
  const middle = (left + right) / 2;
  const room = Math.floor((middle - left - 2 * clearance) / side);
  const inks = [
    ...[0, 1, 2, 3].map((ink) => (share: number) => {
      const cmyk = [0, 0, 0, 0];
      cmyk[ink] = share;
      return `${decimals(cmyk)} k\n`;
    }),
    ...spots.map((spot) => {
      const space = resources.name(
        "ColorSpace",
        separationSpace(document, spot),
      );
      return (share: number) => `${space} cs ${share} scn\n`;
    }),
  ].slice(0, Math.max(0, room));
  const patches = [
    { from: left + clearance, share: solid },
    { from: middle + clearance, share: half },
  ].flatMap(({ from, share }) =>
    inks.map(
      (ink, index) =>
        `${ink(share)}${decimals([from + index * side, y, side, side])} re f\n`,
    ),
  );
  return patches.length === 0 ? "" : saved(patches.join(""));
}
