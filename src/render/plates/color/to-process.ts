/**
 * A plain conversion of light to process inks: the complement, and black for what all three share.
 * It stands in for a profile, so what it gives is an estimate.
 */
export function fromRgb(red: number, green: number, blue: number): number[] {
  const c = 1 - red;
  const m = 1 - green;
  const y = 1 - blue;
  const black = Math.min(c, m, y);
  return [c - black, m - black, y - black, black];
}

/** CIE L*a*b* under D50 by way of sRGB, cut to what it can show. */
export function fromLab(l: number, a: number, b: number): number[] {
  const fy = (l + 16) / 116;
  const x = 0.9642 * cubed(fy + a / 500);
  const y = cubed(fy);
  const z = 0.8249 * cubed(fy - b / 200);
  return fromRgb(
    encoded(3.1339 * x - 1.6169 * y - 0.4906 * z),
    encoded(-0.9788 * x + 1.9161 * y + 0.0335 * z),
    encoded(0.0719 * x - 0.229 * y + 1.4052 * z),
  );
}

const cubed = (t: number): number =>
  t > 6 / 29 ? t ** 3 : (108 / 841) * (t - 4 / 29);

function encoded(linear: number): number {
  const light = Math.min(1, Math.max(0, linear));
  return light <= 0.0031308
    ? 12.92 * light
    : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** How light four inks are, from 0 to 1. */
export const luminosity = (
  c: number,
  m: number,
  y: number,
  k: number,
): number => 1 - Math.min(1, 0.3 * c + 0.59 * m + 0.11 * y + k);
