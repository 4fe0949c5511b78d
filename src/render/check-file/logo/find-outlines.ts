/**
 * Finds the brand's logo among the outlines of a page, wherever it stands, however wide, pulled or recoloured. One
 * that is turned, cut into other paths or turned into a picture is not found here.
 */
import {
  contains,
  union,
  type Box,
  type LogoVersion,
  type Swatch,
} from "#brand";
import { isMeantAs } from "../color/palette.ts";
import type { ColorLook } from "../check-subject.ts";
import type { OutlineSet } from "./outline-sets.ts";

/** One contour of a page, in the order of painting. */
export interface PageOutline {
  /** In units of the page, y downward. */
  readonly box: Box;
  /** Absent where its colour cannot be judged. */
  readonly look?: ColorLook;
}

/** A logo by its outlines. */
export interface OutlinedLogo {
  readonly set: OutlineSet;
  /** What is drawn of it, without the drawing's margins. */
  readonly box: Box;
  /** 1 is undistorted; more is pulled wide. */
  readonly stretch: number;
  readonly version?: LogoVersion;
}

/** Shares of the logo's size that rounding and hinting may move a contour by. */
const tolerance = 0.012;
/** Neighbours may differ by this factor before anything else is measured. */
const firstLook = 0.08;
const mostFound = 40;

/** Every logo of the brand among a page's outlines; what is part of a larger one is not told again. */
export function findOutlines(
  outlines: readonly PageOutline[],
  sets: readonly OutlineSet[],
  swatches: readonly Swatch[],
): readonly OutlinedLogo[] {
  const found: OutlinedLogo[] = [];
  for (const set of sets)
    for (let at = 0; at + set.contours.length <= outlines.length; at++) {
      if (found.length >= mostFound) return found;
      if (!looksLike(outlines, at, set)) continue;
      const logo = matched(outlines, at, set);
      if (!logo || found.some((other) => contains(other.box, logo.box)))
        continue;
      const version = versionOf(
        outlines.slice(at, at + set.contours.length),
        set,
        swatches,
      );
      found.push({ set, ...logo, ...(version && { version }) });
    }
  return found;
}

/** Whether the first two contours are to each other as the drawing's are: almost nothing else is. */
function looksLike(
  outlines: readonly PageOutline[],
  at: number,
  { contours }: OutlineSet,
): boolean {
  const [one, other] = [outlines[at]?.box, outlines[at + 1]?.box];
  const [first, second] = contours;
  if (!one || !other || !first || !second) return false;
  return (
    isNear(one.width * second.width, other.width * first.width) &&
    isNear(one.height * second.height, other.height * first.height)
  );
}

/**
 * Whether two products are the same. They grow with the square of the logo's size, so they are compared by share; a
 * pulled logo keeps the proportions of each direction.
 */
const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= firstLook * Math.max(Math.abs(a), Math.abs(b));

function matched(
  outlines: readonly PageOutline[],
  at: number,
  { contours, ratio }: OutlineSet,
): Pick<OutlinedLogo, "box" | "stretch"> | undefined {
  const boxes = outlines.slice(at, at + contours.length).map(({ box }) => box);
  const [first, ...rest] = boxes;
  if (!first) return undefined;
  const around = rest.reduce(union, first);
  if (around.width <= 0 || around.height <= 0) return undefined;
  const isSame = contours.every((want, index) => {
    const got = boxes[index];
    return (
      got !== undefined &&
      isAt((got.x - around.x) / around.width, want.x) &&
      isAt((got.y - around.y) / around.height, want.y) &&
      isAt(got.width / around.width, want.width) &&
      isAt(got.height / around.height, want.height)
    );
  });
  return isSame
    ? { box: around, stretch: around.width / around.height / ratio }
    : undefined;
}

const isAt = (got: number, want: number): boolean =>
  Math.abs(got - want) <= tolerance;

/** The version whose swatches the contours have, path by path. */
function versionOf(
  outlines: readonly PageOutline[],
  { perPath, versions }: OutlineSet,
  swatches: readonly Swatch[],
): LogoVersion | undefined {
  const starts = perPath.map((_, path) =>
    perPath.slice(0, path).reduce((sum, count) => sum + count, 0),
  );
  return versions.find(({ art }) =>
    starts.every((start, path) => {
      const look = outlines[start]?.look;
      const fill = art.paths[path]?.fill;
      return (
        look !== undefined &&
        fill !== undefined &&
        hasLookOf(
          look,
          swatches.find(({ name }) => name === fill),
        )
      );
    }),
  );
}

/** Colours that a converter moved a little are still the version's: the palette's rule speaks of them. */
const hasLookOf = (look: ColorLook, swatch: Swatch | undefined): boolean =>
  swatch !== undefined && isMeantAs(look, swatch);
