/**
 * What a picture looks like in the words that people search by: how light it is, how busy, and the
 * names of its colors. It knows no brand.
 */
import type { Rgb } from "#brand";
import type { CopySpace } from "./copy-space.ts";
import type { DominantColor } from "./dominant-colors.ts";
import { oklabOf } from "./oklab.ts";

/** A name of a color that everybody uses. */
export type Hue =
  | "red"
  | "orange"
  | "brown"
  | "yellow"
  | "green"
  | "teal"
  | "blue"
  | "purple"
  | "pink"
  | "black"
  | "grey"
  | "white";

/** A picture in a few words. */
export interface Impression {
  readonly lightness: "dark" | "middle" | "light";
  readonly detail: "calm" | "mixed" | "busy";
  /** The largest share first, each once. */
  readonly hues: readonly Hue[];
}

/** OKLab's chroma below which a color is taken for grey. */
const leastChroma = 0.04;
/** Shares below this give a picture no color that somebody would name. */
const leastShare = 0.08;

/** The first hue whose end lies beyond the angle, in degrees of OKLab; the circle begins in pink. */
const circle: readonly (readonly [end: number, hue: Hue])[] = [
  [12, "pink"],
  [42, "red"],
  [85, "orange"],
  [116, "yellow"],
  [165, "green"],
  [222, "teal"],
  [290, "blue"],
  [340, "purple"],
  [360, "pink"],
];

/** The everyday name of a color. */
export function hueOf([red, green, blue]: Rgb): Hue {
  const [lightness, a, b] = oklabOf(red, green, blue);
  if (lightness < 0.2) return "black";
  if (Math.hypot(a, b) < leastChroma) {
    if (lightness > 0.92) return "white";
    return lightness < 0.3 ? "black" : "grey";
  }
  const angle = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const hue = circle.find(([end]) => angle < end)?.[1] ?? "pink";
  if (hue === "orange" && lightness < 0.6) return "brown";
  if (hue === "pink" && lightness < 0.55) return "red";
  return hue;
}

/** The words for a picture, from its colors and from how calm its thirds are. */
export function impressionOf(
  colors: readonly DominantColor[],
  copySpace: readonly CopySpace[],
): Impression {
  const lightness = colors.reduce(
    (sum, { color: [red, green, blue], share }) =>
      sum + share * oklabOf(red, green, blue)[0],
    0,
  );
  const calm = copySpace.filter(({ isCalm }) => isCalm).length;
  return {
    lightness: lightness < 0.4 ? "dark" : lightness > 0.7 ? "light" : "middle",
    detail: calm === copySpace.length ? "calm" : calm > 0 ? "mixed" : "busy",
    hues: [
      ...new Set(
        colors
          .filter(({ share }) => share >= leastShare)
          .map(({ color }) => hueOf(color)),
      ),
    ],
  };
}
