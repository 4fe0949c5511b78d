import { box, type Box } from "#brand";
import { Entries } from "../../plates/content/entries.ts";
import { matrixOf, multiply } from "../../plates/surface/matrix.ts";
import { PdfRef, PdfStream } from "../../read-pdf/pdf-file.ts";
import { baseOf } from "./base-of.ts";
import { varying, type InkColor } from "./ink-color.ts";
import { spaceOf } from "./space-of.ts";
import { walkWithin } from "./walk-within.ts";
import type { Walk } from "./walk.ts";

/** A tile is looked at in one place and laid in many. */
const everywhere = box(-1e9, -1e9, 2e9, 2e9);

/** How often one page looks through the same tile: here in one colour, there in another. */
const mostLooks = 8;

/** What a pattern paints in an area: its gradient, or everything on its tile, once. */
export function paintPattern(
  walk: Walk,
  { pattern, space, shares }: InkColor,
  area: Box,
): void {
  if (pattern === undefined) return;
  const { file } = walk;
  const entries = Entries.of(file, pattern);
  const shading = entries?.entries("Shading");
  if (shading) {
    walk.painted.push({
      ...baseOf(walk, area, "fill"),
      kind: "shading",
      color: varying(spaceOf(walk, shading.dict.get("ColorSpace"))),
    });
  }
  const stream = file.resolve(pattern);
  if (!(stream instanceof PdfStream) || !entries) return;
  if (pattern instanceof PdfRef && !looks(walk, pattern, mostLooks)) return;
  const isUncolored = entries.number("PaintType") === 2;
  const base = space.kind === "pattern" ? space.base : undefined;
  const color = base && { space: base, shares };
  walkWithin(walk, {
    name: "a pattern",
    stream,
    ref: pattern instanceof PdfRef ? pattern : undefined,
    matrix: multiply(matrixOf(entries.numbers("Matrix")), walk.base),
    resources: entries.entries("Resources"),
    state: {
      clip: everywhere,
      ...(isUncolored && color && { fill: color, stroke: color }),
    },
    area,
    isUncolored,
  });
}

/** Counts a look at an object; whether there were not too many before. */
export function looks(walk: Walk, { object }: PdfRef, most: number): boolean {
  const before = walk.looks.get(object) ?? 0;
  walk.looks.set(object, before + 1);
  return before < most;
}
