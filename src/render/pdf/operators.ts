import type { Box, PathSegment, Point } from "#brand";
import { decimal, decimals } from "./number.ts";

/** A transformation as PDF and SVG write it: a b c d e f. */
export type Matrix = readonly [
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
];

/** Runs operators in a graphics state of their own. */
export const saved = (operators: string): string => `q\n${operators}Q\n`;

/** Multiplies the current transformation. Scales keep more places than lengths need. */
export const transform = ([a, b, c, d, e, f]: Matrix): string =>
  `${decimals([a, b, c, d], 5)} ${decimals([e, f])} cm\n`;

/** How far the handles of a quarter circle reach, as a share of its radius. */
const quarterHandle = 0.5522847498;

/** The path of a box, its corners rounded as far as the box allows. */
export function boxPath({ x, y, width, height }: Box, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `${decimals([x, y, width, height])} re\n`;
  const k = r * (1 - quarterHandle);
  const [right, foot] = [x + width, y + height];
  return [
    [x + r, y, "m"],
    [right - r, y, "l"],
    [right - k, y, right, y + k, right, y + r, "c"],
    [right, foot - r, "l"],
    [right, foot - k, right - k, foot, right - r, foot, "c"],
    [x + r, foot, "l"],
    [x + k, foot, x, foot - k, x, foot - r, "c"],
    [x, y + r, "l"],
    [x, y + k, x + k, y, x + r, y, "c"],
    ["h"],
  ]
    .map((step) =>
      step
        .map((part) => (typeof part === "number" ? decimal(part) : part))
        .join(" "),
    )
    .join("\n")
    .concat("\n");
}

/**
 * The path of outlines. A step after a closing starts where the closed outline did, which SVG
 * leaves unsaid and some PDF readers need to be told.
 */
export function path(segments: readonly PathSegment[]): string {
  let start: Point | undefined;
  let isClosed = false;
  let operators = "";
  for (const segment of segments) {
    if (segment.kind === "move") start = segment.to;
    else if (isClosed && start) operators += `${decimals(start)} m\n`;
    isClosed = segment.kind === "close";
    operators += step(segment);
  }
  return operators;
}

function step(segment: PathSegment): string {
  switch (segment.kind) {
    case "move":
      return `${decimals(segment.to)} m\n`;
    case "line":
      return `${decimals(segment.to)} l\n`;
    case "curve":
      return `${decimals([...segment.first, ...segment.second, ...segment.to])} c\n`;
    case "close":
      return "h\n";
  }
}

/** Confines what follows to a box. */
export const clip = (to: Box, radius = 0): string =>
  `${boxPath(to, radius)}W n\n`;
