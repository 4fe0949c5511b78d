import { labOf } from "#brand";

/** A color in CIE Lab, rounded. */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** A dominant color with its share of the picture in percent. */
export interface EntryColor extends Lab {
  readonly share: number;
}

const hexColor = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** A dominant color as a document keeps it; nothing where it is no color. */
export function colorOf({
  hex,
  share,
}: {
  readonly hex: string;
  readonly share: number;
}): readonly EntryColor[] {
  const lab = labOfHex(hex);
  return lab
    ? [{ ...lab, share: Math.min(100, Math.max(0, Math.round(share * 100))) }]
    : [];
}

/** A color as `#2a7f3b` in CIE Lab, rounded; nothing where it is no color. */
export function labOfHex(hex: string): Lab | undefined {
  const [, red, green, blue] = hexColor.exec(hex) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    return undefined;
  const byte = (pair: string) => Number.parseInt(pair, 16);
  const [l, a, b] = labOf([byte(red), byte(green), byte(blue)]).map(Math.round);
  return l === undefined || a === undefined || b === undefined
    ? undefined
    : { l, a, b };
}

/** Axes reach from -128 to 127. */
const shift = 128;

/** A color as one whole number of 32 bits, which is never 0. */
export const packColor = ({ a, b, l, share }: EntryColor): number =>
  ((l << 24) | ((a + shift) << 16) | ((b + shift) << 8) | share) >>> 0;

/** How far two colors may lie apart to look alike. */
const reach = 20;

/**
 * How near a packed color is to another: less is nearer, and infinity is another color altogether.
 *
 * A color that fills more of the picture counts as nearer.
 */
export function nearnessOf(packed: number, { a, b, l }: Lab): number {
  const light = (packed >>> 24) - l;
  const red = ((packed >>> 16) & 255) - shift - a;
  const yellow = ((packed >>> 8) & 255) - shift - b;
  const distance = light * light + red * red + yellow * yellow;
  return distance <= reach * reach
    ? ((distance + 25) * 100) / ((packed & 255) + 5)
    : Infinity;
}
