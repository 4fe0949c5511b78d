import type { Fill } from "../elements.tsx";
import type { WordsPlace } from "./stage.ts";

/** Offset and opacity pairs, from the clear end to the dark end. */
export type ScrimStops = readonly (readonly [at: number, opacity: number])[];

/** A darkening from the top of the picture to its foot. */
export const scrimDown = (swatch: string, stops: ScrimStops): Fill => ({
  from: [0, 0],
  to: [0, 1],
  stops: stops.map(([at, opacity]) => ({ at, swatch, opacity })),
});

/** A darkening from one side of the picture to the other. */
export const scrimAcross = (
  swatch: string,
  stops: ScrimStops,
  from: "left" | "right",
): Fill => ({
  from: [from === "left" ? 0 : 1, 0],
  to: [from === "left" ? 1 : 0, 0],
  stops: stops.map(([at, opacity]) => ({ at, swatch, opacity })),
});

/** A darkening towards the words, wherever they stand; below them its stops count from the top. */
export const scrim = (
  swatch: string,
  words: WordsPlace,
  stops: ScrimStops,
): Fill =>
  words === "below"
    ? scrimDown(swatch, stops)
    : scrimAcross(swatch, stops, words);

/** How a picture that ends before the sheet comes out of the ground, from its inner edge on. */
const fadeStops: ScrimStops = [
  [0, 1],
  [0.08, 0.92],
  [0.2, 0.6],
  [0.34, 0.22],
  [0.48, 0.05],
  [0.6, 0],
];

/** The fade of a picture into the ground on the side of the words. */
export const fade = (swatch: string, words: WordsPlace): Fill =>
  scrim(
    swatch,
    words,
    words === "below"
      ? fadeStops.map(([at, opacity]) => [1 - at, opacity] as const).reverse()
      : fadeStops,
  );

/**
 * Stops that hold white text over a white photograph: ink at 0.62 gives 4.5 : 1, at 0.48 gives the
 * 3 : 1 of large type. Above the words the picture stays clear but for a veil behind the tag.
 */
export const uprightStops: ScrimStops = [
  [0, 0.3],
  [0.17, 0.04],
  [0.36, 0.16],
  [0.53, 0.76],
  [0.8, 0.9],
  [1, 0.95],
];

/** The same for words at the side. */
export const acrossStops: ScrimStops = [
  [0, 0.94],
  [0.46, 0.83],
  [0.66, 0.46],
  [0.88, 0.04],
  [1, 0],
];

/**
 * Stops of a veil behind the words themselves, from above the first line to the last. At 0.5 ink
 * alone gives large white type 3 : 1 on white; at its foot the picture's own scrim is dense enough.
 */
export const veilStops: ScrimStops = [
  [0, 0],
  [0.06, 0.08],
  [0.12, 0.3],
  [0.17, 0.48],
  [0.22, 0.5],
  [0.6, 0.5],
  [1, 0],
];
