/**
 * The colour of text and of what it stands on, where both are plain. Text on a photograph, a gradient or something
 * seen through is left to people.
 */
import { contains, type Box, type Rgb } from "#brand";
import type { Painted } from "../../preflight/artwork/painted.ts";
import type { InspectedPage } from "../../preflight/press/artwork-subject.ts";
import type { TextContrast } from "../check-subject.ts";
import { lookOfInkColor } from "../color/look-of-ink-color.ts";
import { placeOnPage } from "./page-place.ts";
import type { TextRun } from "./pdf-texts.ts";

/** Runs that are looked at, and paints beneath one. */
const mostRuns = 3000;
const mostBeneath = 3000;
const paper: Rgb = [255, 255, 255];

/** Text with its colour and its ground. */
export function contrastsOf(runs: readonly TextRun[]): readonly TextContrast[] {
  const orders = new Map<InspectedPage, ReadonlyMap<Painted, number>>();
  return runs.slice(0, mostRuns).flatMap(({ letters, page, painted, text }) => {
    const { size } = painted;
    const color = lookOfInkColor(painted.color)?.rgb;
    if (!color || painted.opacity < 0.99 || text.trim() === "") return [];
    const order =
      orders.get(page) ??
      new Map(page.walk.painted.map((one, index) => [one, index]));
    orders.set(page, order);
    const ground = groundOf(
      page.walk.painted,
      order.get(painted) ?? 0,
      painted.box,
    );
    const place = placeOnPage(painted.box, page);
    return ground
      ? [{ text, color, ground, size, letters, page: page.number, place }]
      : [];
  });
}

/** The plain area that was painted last beneath a box; nothing where something else may show. */
function groundOf(
  painted: readonly Painted[],
  before: number,
  text: Box,
): Rgb | undefined {
  const least = Math.max(0, before - mostBeneath);
  for (let at = before - 1; at >= least; at--) {
    const one = painted[at];
    if (!one || one.kind === "text" || one.kind === "stroke") continue;
    if (!contains(one.box, text, 1)) {
      if (one.kind === "fill" || !touches(one.box, text)) continue;
      return undefined;
    }
    // A shape of many corners may contain the box and not the letters.
    if (one.kind !== "fill" || one.contours.length !== 1) return undefined;
    if (one.opacity < 0.99 || one.blendMode !== "Normal") return undefined;
    return lookOfInkColor(one.color)?.rgb;
  }
  return least > 0 ? undefined : paper;
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;
