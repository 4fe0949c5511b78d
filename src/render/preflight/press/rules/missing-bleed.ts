import { mm, mmToPt, pt, ptToMm, type Box } from "#brand";
import type { Plates } from "../../../plates/plates.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import type { InspectedPage } from "../artwork-subject.ts";
import { inkAt, onPlates, type PlateBox } from "../ink-map.ts";

/** Points of bleed that rounding may take. */
const tolerance = 0.1;
/** Per cent: paler is JPEG's noise on white. */
const inked = 4;
/** An edge that lacks its bleed over less than this is a letter's foot, not a ground. */
const leastGap = mmToPt(mm(2));

/** Without bleed a knife that is off by a hair leaves a white edge. */
export const missingBleed: ArtworkRule = {
  code: "press/missing-bleed",
  severity: "block",
  says: "Ink that touches the trim runs on to the bleed.",
  source: "The printer's bleed; GWG 2022, with edges read from the plates",
  *check({ pages, printer, order }) {
    const needed = order.bleed ?? mmToPt(printer.bleed);
    for (const page of pages) {
      const { boxes, plates } = page;
      if (!boxes.trim || !plates) continue;
      const bleed = boxes.bleed ?? boxes.trim;
      for (const side of sides) {
        const gap = longestGap(side, page, plates);
        const has = side.reach(boxes.trim, bleed);
        const touches = touchesEdge(side, page, plates);
        if (touches && has < needed - tolerance) {
          yield {
            ...onPage(page, side.strip(boxes.trim, 4)),
            message: `Ink touches the ${side.name} edge, and the bleed there is ${ptToMm(pt(Math.max(0, has))).toFixed(1)} mm: ${ptToMm(pt(needed)).toFixed(1)} mm is asked for`,
            hint: "Export with bleed, and stretch grounds and pictures into it",
          };
        } else if (gap >= leastGap) {
          yield {
            ...onPage(page, side.strip(boxes.trim, 4)),
            message: `Ink touches the ${side.name} edge over ${ptToMm(pt(gap)).toFixed(0)} mm without running on to the bleed`,
            hint: "Stretch the ground or picture to the bleed box",
          };
        }
      }
    }
  },
};

/** One side of the trim. */
interface Side {
  readonly name: string;
  /** A strip of a depth in points, inward from the side of a box. */
  strip(of: Box, depth: number): Box;
  /** How far the bleed reaches beyond the trim. */
  reach(trim: Box, bleed: Box): number;
  readonly isAcross: boolean;
}

const sides: readonly Side[] = [
  {
    name: "left",
    isAcross: false,
    strip: ({ x, y, height }, depth) => part(x, y, depth, height),
    reach: (trim, bleed) => trim.x - bleed.x,
  },
  {
    name: "right",
    isAcross: false,
    strip: ({ x, y, width, height }, depth) =>
      part(x + width - depth, y, depth, height),
    reach: (trim, bleed) => bleed.x + bleed.width - trim.x - trim.width,
  },
  {
    name: "bottom",
    isAcross: true,
    strip: ({ x, y, width }, depth) => part(x, y, width, depth),
    reach: (trim, bleed) => trim.y - bleed.y,
  },
  {
    name: "top",
    isAcross: true,
    strip: ({ x, y, width, height }, depth) =>
      part(x, y + height - depth, width, depth),
    reach: (trim, bleed) => bleed.y + bleed.height - trim.y - trim.height,
  },
];

const part = (x: number, y: number, width: number, height: number): Box => ({
  x: pt(x),
  y: pt(y),
  width: pt(width),
  height: pt(height),
});

/** Points along a side where ink touches the trim, over the longest stretch that lacks its bleed. */
function longestGap(side: Side, page: InspectedPage, plates: Plates): number {
  const { inner, outer } = rowsOf(side, page, plates);
  let run = 0;
  let longest = 0;
  for (const [index, ink] of inner.entries()) {
    const isGap = ink > inked && (outer[index] ?? 0) <= inked;
    run = isGap ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return (longest * 72) / plates.density;
}

/** Whether ink touches a side over more than a letter's foot. */
function touchesEdge(side: Side, page: InspectedPage, plates: Plates): boolean {
  const { inner } = rowsOf(side, page, plates);
  let run = 0;
  for (const ink of inner) {
    run = ink > inked ? run + 1 : 0;
    if ((run * 72) / plates.density >= leastGap) return true;
  }
  return false;
}

/** Ink along the trim from inside, and along the bleed's edge, place by place. */
function rowsOf(side: Side, page: InspectedPage, plates: Plates) {
  const { media, trim = media, bleed } = page.boxes;
  const pixel = 72 / plates.density;
  const inside = onPlates(side.strip(trim, pixel * 2), page, plates);
  const edge = onPlates(side.strip(bleed ?? trim, pixel * 2), page, plates);
  // Along the side both rows run over the trim's own length.
  return {
    inner: inkAlong(side, inside, inside, plates),
    outer: inkAlong(side, edge, inside, plates),
  };
}

/** The ink of the second row of pixels from an edge, which no smoothing touches. */
function inkAlong(
  { isAcross, name }: Side,
  row: PlateBox,
  along: PlateBox,
  plates: Plates,
): readonly number[] {
  const isFirst = name === "left" || name === "top";
  const ink: number[] = [];
  if (isAcross) {
    const y = isFirst ? row.top + 1 : row.foot - 2;
    for (let x = along.left; x < along.right; x++)
      ink.push(inkAt(plates, x, y));
  } else {
    const x = isFirst ? row.left + 1 : row.right - 2;
    for (let y = along.top; y < along.foot; y++) ink.push(inkAt(plates, x, y));
  }
  return ink;
}
