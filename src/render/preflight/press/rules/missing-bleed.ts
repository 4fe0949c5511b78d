import { mm, mmToPt, pt, ptToMm, type Box, type Printer } from "#brand";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import type { InspectedPage, Order } from "../artwork-subject.ts";
import { isSameSize } from "../is-same-size.ts";
import { acrossEdge, edgesOf, type AcrossEdge, type Edge } from "../edges.ts";

/** Points of bleed that rounding may take. */
const tolerance = 0.1;
/** Per cent: paler is JPEG's noise on white. */
const inked = 4;
/** Per cent that ink falls by where something ends; highlights of photographs fade out instead. */
const sharp = 8;
/** Over less than this it may be a detail of a photograph: somebody has to look. */
const surely = mmToPt(mm(5));
/** An edge that lacks its bleed over less than this is a letter's foot, not a ground. */
const leastGap = mmToPt(mm(2));
/** Pixels: fewer on the coarse plates of a large sheet are a photograph's highlight. */
const leastPixels = 6;
/** Pixels of bleed that it takes to see what colour stands there. */
const seenBleed = 3;
/** Artwork may change its colour along the cut by chance over less than this. */
const leastChange = mmToPt(mm(8));
/** Millimetres of a length in points, for people. */
const millimetres = (length: number, digits: number): string =>
  ptToMm(pt(length)).toFixed(digits);

/** Without bleed a knife that is off by a hair leaves a white edge. */
export const missingBleed: ArtworkRule = {
  code: "press/missing-bleed",
  severity: "block",
  says: "Ink that touches the trim runs on to the bleed.",
  source: "The printer's bleed; GWG 2022, with edges read from the plates",
  *check({ pages, printer, order }) {
    const needed =
      order.bleed ?? mmToPt(printer.bleed) * scaleOf(printer, order);
    for (const page of pages) {
      const { boxes, plates } = page;
      const trim = boxes.trim ?? orderedSheet(page, order);
      if (!trim || !plates || needed <= 0) continue;
      for (const edge of edgesOf(trim, boxes.bleed ?? trim)) {
        const across = acrossEdge(edge, page, plates);
        const points = (pixels: number) => (pixels * 72) / plates.density;
        const fault = faultOf(edge, across, { needed, points });
        if (fault) yield { ...onPage(page, edge.strip(4)), ...fault };
      }
    }
  },
};

/** A page that does not say where it is cut, and is as large as what was ordered, has no bleed. */
const orderedSheet = (
  { boxes: { media } }: InspectedPage,
  { trim }: Order,
): Box | undefined => (trim && isSameSize(media, trim) ? media : undefined);

/** Nobody said at which scale the artwork is: the smallest that the printer takes is given credit. */
const scaleOf = ({ scales }: Printer, { scale }: Order): number =>
  scale ?? Math.min(1, ...scales);

interface Asked {
  /** Bleed in points. */
  readonly needed: number;
  readonly points: (pixels: number) => number;
}

/** The worst that is the matter with one edge. */
function faultOf(edge: Edge, across: AcrossEdge, { needed, points }: Asked) {
  const { name, bleed } = edge;
  const least = Math.max(leastPixels, leastGap / points(1));
  if (bleed < needed - tolerance) {
    const touching = longestRun(across.length, (place) =>
      across.inkAt(place, -2) > inked ? 0 : undefined,
    );
    return touching.length < least
      ? undefined
      : {
          message: `Ink touches the ${name} edge, and the page has ${millimetres(Math.max(0, bleed), 1)} mm of bleed there: ${millimetres(needed, 1)} mm is asked for`,
          hint: "Export with bleed, and stretch grounds and pictures into it",
        };
  }
  const stop = longestRun(across.length, (place) =>
    reachOf(across, place, across.depthOf(needed)),
  );
  const hint = "Stretch the ground or picture to the bleed box";
  if (stop.length >= least) {
    const over = millimetres(points(stop.length), 0);
    return {
      ...(points(stop.length) < surely && { severity: "warn" as const }),
      message:
        stop.reach < 0
          ? `A white line of ${over} mm runs along the ${name} edge, just inside the trim`
          : `Ink along ${over} mm of the ${name} edge runs on by ${millimetres(points(stop.reach), 1)} mm: ${millimetres(needed, 1)} mm of bleed is asked for`,
      hint,
    };
  }
  if (across.depthOf(bleed) < seenBleed) return undefined;
  const change = longestRun(across.length, (place) =>
    changesAt(across, place) ? 0 : undefined,
  );
  return points(change.length) < leastChange
    ? undefined
    : {
        severity: "warn" as const,
        message: `The colour changes exactly at the ${name} edge over ${millimetres(points(change.length), 0)} mm: something stops there without bleed`,
        hint,
      };
}

/**
 * How many pixels of ink follow a place outward from the trim before there is paper: below 0 where
 * paper comes before the trim. Nothing where no ink touches the trim, or where it runs on.
 */
function reachOf(
  { inkAt }: AcrossEdge,
  place: number,
  depth: number,
): number | undefined {
  if (inkAt(place, -3) <= inked && inkAt(place, -2) <= inked) return undefined;
  const within = Math.min(inkAt(place, -2), inkAt(place, -1));
  if (within <= inked)
    return inkAt(place, -3) - within >= sharp ? -1 : undefined;
  for (let row = 1; row <= depth; row++)
    if (inkAt(place, row) <= inked)
      return endsSharply(inkAt, place, row) ? row - 1 : undefined;
  return undefined;
}

/** Whether ink ends at a row at once, give or take the pixel that the end runs through. */
const endsSharply = (
  inkAt: AcrossEdge["inkAt"],
  place: number,
  row: number,
): boolean => {
  const before = row === 2 ? -1 : row === 1 ? -2 : row - 2;
  return inkAt(place, before) - inkAt(place, row) >= sharp;
};

/** Whether the ink is even on both sides of the trim and of another strength on each. */
function changesAt({ inkAt }: AcrossEdge, place: number): boolean {
  const [deep, inner] = [inkAt(place, -3), inkAt(place, -2)];
  const [outer, far] = [inkAt(place, 2), inkAt(place, 3)];
  const jump = Math.abs(inner - outer);
  return (
    jump > 20 &&
    Math.abs(deep - inner) < jump / 8 &&
    Math.abs(outer - far) < jump / 8
  );
}

/**
 * The longest stretch of places that reach equally far: artwork that crosses the edge at an angle
 * ends deeper from place to place, and lacks nothing.
 */
function longestRun(
  length: number,
  reach: (place: number) => number | undefined,
): { readonly length: number; readonly reach: number } {
  let longest = { length: 0, reach: 0 };
  let run = longest;
  for (let place = 0; place < length; place++) {
    const here = reach(place);
    if (here === undefined) run = { length: 0, reach: 0 };
    else if (run.length > 0 && Math.abs(here - run.reach) <= 1)
      run = { ...run, length: run.length + 1 };
    else run = { length: 1, reach: here };
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
