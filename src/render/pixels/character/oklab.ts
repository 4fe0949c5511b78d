/** Lightness 0 to 1 and two axes of color, in which distance is about as large as it looks. */
export type Oklab = readonly [lightness: number, a: number, b: number];

/** Light of a channel by its byte. */
const linear = Float64Array.from({ length: 256 }, (_, byte) => {
  const coded = byte / 255;
  return coded <= 0.04045 ? coded / 12.92 : ((coded + 0.055) / 1.055) ** 2.4;
});

/** sRGB bytes in OKLab (Ottosson 2020); a table is why this is not culori, which takes objects. */
export function oklabOf(red: number, green: number, blue: number): Oklab {
  const [r, g, b] = [linear[red] ?? 0, linear[green] ?? 0, linear[blue] ?? 0];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Square of how far two colors are apart. */
export const oklabDistance = (one: Oklab, other: Oklab): number =>
  (one[0] - other[0]) ** 2 +
  (one[1] - other[1]) ** 2 +
  (one[2] - other[2]) ** 2;
