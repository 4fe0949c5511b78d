/**
 * Separable blend modes as they act on one plate. PDF defines them for light; ink is its
 * complement, so a multiplication of light is a screen of ink.
 */

/** Ink of 0 to 1 where `under` and `over` meet. */
export type Blend = (under: number, over: number) => number;

const hardLight = (b: number, s: number): number =>
  s <= 0.5 ? 2 * b * s : 1 - 2 * (1 - b) * (1 - s);

function softLight(b: number, s: number): number {
  if (s <= 0.5) return b - (1 - 2 * s) * b * (1 - b);
  const d = b <= 0.25 ? ((16 * b - 12) * b + 4) * b : Math.sqrt(b);
  return b + (2 * s - 1) * (d - b);
}

const ofLight = new Map<string, Blend>(
  Object.entries<Blend>({
    Multiply: (b, s) => b * s,
    Screen: (b, s) => b + s - b * s,
    Overlay: (b, s) => hardLight(s, b),
    Darken: Math.min,
    Lighten: Math.max,
    ColorDodge: (b, s) => (b === 0 ? 0 : s >= 1 ? 1 : Math.min(1, b / (1 - s))),
    ColorBurn: (b, s) =>
      b >= 1 ? 1 : s <= 0 ? 0 : 1 - Math.min(1, (1 - b) / s),
    HardLight: hardLight,
    SoftLight: softLight,
    Difference: (b, s) => Math.abs(b - s),
    Exclusion: (b, s) => b + s - 2 * b * s,
  }),
);

/** The blend mode of a name: nothing for Normal and for modes that are not drawn. */
export function blendOf(name: string): Blend | undefined {
  const light = ofLight.get(name);
  return light && ((under, over) => 1 - light(1 - under, 1 - over));
}
