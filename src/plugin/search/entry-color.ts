import { labOf } from "#brand";

/** A dominant color in CIE Lab, rounded, with its share of the picture in percent. */
export interface EntryColor {
  readonly l: number;
  readonly a: number;
  readonly b: number;
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
  return lab ? [{ ...lab, share: Math.round(share * 100) }] : [];
}

/** A color as `#2a7f3b` in CIE Lab, rounded; nothing where it is no color. */
export function labOfHex(
  hex: string,
): { readonly l: number; readonly a: number; readonly b: number } | undefined {
  const [, red, green, blue] = hexColor.exec(hex) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    return undefined;
  const byte = (pair: string) => Number.parseInt(pair, 16);
  const [l, a, b] = labOf([byte(red), byte(green), byte(blue)]).map(Math.round);
  return l === undefined || a === undefined || b === undefined
    ? undefined
    : { l, a, b };
}
