import type { RawPixels } from "../../supplies.ts";

/** One colour on its way to the pixels, and how much of it each coverage from 0 to 255 lays down. */
export interface Ink {
  readonly pixels: Pick<RawPixels, "data">;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** Weights of 0 to 65536 by coverage. */
  readonly weightOf: Uint32Array;
}

/** The weight of what hides everything beneath it. */
export const one = 65_536;
/** Added before a weight is divided out, so that it rounds. */
export const half = one / 2;

/** From this many pixels on, copying what is laid down already is faster than laying it. */
const longRun = 64;

/** Lays ink on the pixels from `from` to before `to`, counted through the whole surface. */
export function layInk(
  { pixels, red, green, blue, weightOf }: Ink,
  from: number,
  to: number,
  coverage: number,
): void {
  const { data } = pixels;
  const weight = weightOf[coverage] ?? 0;
  const end = to * 3;
  if (weight !== one) {
    const under = one - weight;
    const overRed = red * weight + half;
    const overGreen = green * weight + half;
    const overBlue = blue * weight + half;
    for (let at = from * 3; at < end; at += 3) {
      data[at] = ((data[at] ?? 0) * under + overRed) >>> 16;
      data[at + 1] = ((data[at + 1] ?? 0) * under + overGreen) >>> 16;
      data[at + 2] = ((data[at + 2] ?? 0) * under + overBlue) >>> 16;
    }
    return;
  }
  const written = to - from < longRun ? end : (from + longRun / 2) * 3;
  for (let at = from * 3; at < written; at += 3) {
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
  }
  for (let at = written; at < end; at += at - from * 3) {
    data.copyWithin(at, from * 3, Math.min(at, from * 3 + end - at));
  }
}
