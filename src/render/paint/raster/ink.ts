import type { RawPixels } from "../../supplies.ts";

/** One colour on its way to the pixels, and how much of it each coverage from 0 to 255 lays down. */
export interface Ink {
  readonly data: RawPixels["data"];
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** Weights of 0 to 65536 by coverage. */
  readonly weightOf: Int32Array;
}

/** The weight of what hides everything beneath it. */
export const one = 65_536;
/** Added before a weight is divided out, so that it rounds. */
export const half = one / 2;

/** From this many bytes on, copying what is laid down already is faster than laying it. */
const longRun = 192;

/** Lays ink at a weight on the bytes of pixels from `from` to before `end`. */
export function layInk(
  { data, red, green, blue }: Omit<Ink, "weightOf">,
  from: number,
  end: number,
  weight: number,
): void {
  if (weight === one) {
    const written = end - from < longRun ? end : from + longRun / 2;
    for (let at = from; at < written; at += 3) {
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
    }
    for (let at = written; at < end; at += at - from) {
      data.copyWithin(at, from, Math.min(at, from + end - at));
    }
    return;
  }
  const under = one - weight;
  const overRed = red * weight + half;
  const overGreen = green * weight + half;
  const overBlue = blue * weight + half;
  // `Math.imul`: no product here leaves 32 bits, and none of them is then looked at for that.
  for (let at = from; at < end; at += 3) {
    data[at] = (Math.imul(data[at] ?? 0, under) + overRed) >>> 16;
    data[at + 1] = (Math.imul(data[at + 1] ?? 0, under) + overGreen) >>> 16;
    data[at + 2] = (Math.imul(data[at + 2] ?? 0, under) + overBlue) >>> 16;
  }
}
