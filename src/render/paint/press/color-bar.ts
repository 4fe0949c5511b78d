import { mm, mmToPt, type Cmyk } from "#brand";
import type { PdfDocument } from "../../pdf/document.ts";
import { decimals } from "../../pdf/number.ts";
import { saved } from "../../pdf/operators.ts";
import type { Resources } from "../../pdf/resources.ts";
import type { MarksOf } from "./marks.ts";
import { separationSpace, type SpotInk } from "./plate-spaces.ts";
import { processFill } from "./press-inks.ts";

/** Side of a patch: a densitometer's aperture with room around it. */
const side = mmToPt(mm(4));
const gap = mmToPt(mm(1));
/** Patches keep this far from trim and fold marks, and from the target in the middle. */
const clearance = mmToPt(mm(4));

const solids: readonly Cmyk[] = [
  [100, 0, 0, 0],
  [0, 100, 0, 0],
  [0, 0, 100, 0],
  [0, 0, 0, 100],
];

/** Two inks on top of one another, for trapping: red, green and blue. */
const overprints: readonly Cmyk[] = [
  [0, 100, 100, 0],
  [100, 0, 100, 0],
  [100, 100, 0, 0],
];

/** Halves for dot gain. */
const half = 0.5;

/** Three inks that look like half of black where the press is in balance (ISO 12647-2). */
const greyBalance: Cmyk = [50, 40, 40, 0];

/**
 * The operators that draw the colour bar under the foot: solids to the left of the middle, halves
 * to the right, every ink of the job. Patches that find no room are left out from the end.
 */
export function paintColorBar(
  marked: MarksOf,
  spots: readonly SpotInk[],
  document: PdfDocument,
  resources: Resources,
): string {
  const spotFills = (share: number) =>
    spots.map((spot) => {
      const space = separationSpace(document, spot);
      return `${resources.name("ColorSpace", space)} cs ${share} scn\n`;
    });
  const halves = solids.map(([c, m, y, k]) =>
    processFill([c * half, m * half, y * half, k * half]),
  );
  const { trim } = marked.geometry;
  const middle = (trim[0] + trim[2]) / 2;
  return saved(
    patches(trim[0], marked, [
      ...solids.map(processFill),
      ...spotFills(1),
      ...overprints.map(processFill),
    ]) +
      patches(middle, marked, [
        ...halves,
        ...spotFills(half),
        processFill(greyBalance),
      ]),
  );
}

/** Patches in a row from a mark as far as the next one. */
function patches(
  mark: number,
  { geometry, folds }: MarksOf,
  fills: readonly string[],
): string {
  const { trim, bleedEdges, scale } = geometry;
  const foldPlaces = folds.flatMap(({ axis, at }) =>
    axis === "vertical" ? [trim[0] + at * scale] : [],
  );
  const marks = [...foldPlaces, (trim[0] + trim[2]) / 2, trim[2]];
  const next = Math.min(...marks.filter((place) => place > mark + clearance));
  const room = Math.floor((next - mark - 2 * clearance) / side + 1e-6);
  const y = bleedEdges[1] - gap - side;
  return fills
    .slice(0, Math.max(0, room))
    .map((fill, index) => {
      const x = mark + clearance + index * side;
      return `${fill}${decimals([x, y, side, side])} re f\n`;
    })
    .join("");
}
