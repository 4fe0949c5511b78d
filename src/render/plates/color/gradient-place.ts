/** Which ends of a gradient go on beyond it. */
export interface Extend {
  readonly start: boolean;
  readonly end: boolean;
}

/** Where along a gradient a point lies, from 0 to 1; nothing where it is not painted. */
export type PlaceOf = (x: number, y: number) => number | undefined;

/** Along a line of four numbers. */
export function axialPlace(
  [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[],
  extend: Extend,
): PlaceOf {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length = dx * dx + dy * dy;
  return (x, y) => {
    if (length === 0) return undefined;
    const place = ((x - x0) * dx + (y - y0) * dy) / length;
    if (place < 0) return extend.start ? 0 : undefined;
    if (place > 1) return extend.end ? 1 : undefined;
    return place;
  };
}

/** Between two circles of three numbers each: of those through a point, the last. */
export function radialPlace(
  [x0 = 0, y0 = 0, r0 = 0, x1 = 0, y1 = 0, r1 = 0]: readonly number[],
  extend: Extend,
): PlaceOf {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const dr = r1 - r0;
  const a = dx * dx + dy * dy - dr * dr;
  const held = (s: number): number | undefined => {
    if (r0 + s * dr < 0) return undefined;
    if (s < 0) return extend.start ? 0 : undefined;
    if (s > 1) return extend.end ? 1 : undefined;
    return s;
  };
  return (x, y) => {
    const b = (x - x0) * dx + (y - y0) * dy + r0 * dr;
    const c = (x - x0) ** 2 + (y - y0) ** 2 - r0 * r0;
    if (Math.abs(a) < 1e-9) return b === 0 ? undefined : held(c / (2 * b));
    const under = b * b - a * c;
    if (under < 0) return undefined;
    const root = Math.sqrt(under);
    const one = (b + root) / a;
    const other = (b - root) / a;
    return held(Math.max(one, other)) ?? held(Math.min(one, other));
  };
}
