/** Plates over each other as a screen shows them. What it gives is for the eye: ink is read from the plates. */
import type { InkColor, LoadedPlate, PlateStack } from "./shapes.ts";

/** The curve that tints of a coated paper follow, for each of 256 steps. */
const curve = Float32Array.from(
  { length: 256 },
  (_, step) => (step / 255) ** 1.2,
);

/** Pixels with red, green, blue and alpha, of the plates that are shown. */
export function compose(
  page: PlateStack,
  overprints: readonly InkColor[],
  hidden: ReadonlySet<string>,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(page.width * page.height * 4);
  const shown = page.plates.filter(({ ink }) => !hidden.has(ink));
  const process = page.plates
    .filter(({ kind }) => kind === "process")
    .map((plate) => (shown.includes(plate) ? plate.data : undefined));
  layProcess(process, overprints, pixels);
  for (const plate of shown)
    if (plate.kind !== "process") layInk(plate, pixels);
  return pixels;
}

/** The process inks: every overprint by the area that it takes, ink by ink. */
function layProcess(
  [cyan, magenta, yellow, black]: readonly (Uint8Array | undefined)[],
  overprints: readonly InkColor[],
  pixels: Uint8ClampedArray,
): void {
  const corners = Float32Array.from(overprints.flat());
  const work = new Float32Array(24);
  let last = -1;
  for (let at = 0; at * 4 < pixels.length; at++) {
    const c = cyan?.[at] ?? 0;
    const m = magenta?.[at] ?? 0;
    const y = yellow?.[at] ?? 0;
    const k = black?.[at] ?? 0;
    const key = ((c * 256 + m) * 256 + y) * 256 + k;
    if (key !== last) mix(corners, [c, m, y, k], work);
    last = key;
    const place = at * 4;
    pixels[place] = work[0] ?? 255;
    pixels[place + 1] = work[1] ?? 255;
    pixels[place + 2] = work[2] ?? 255;
    pixels[place + 3] = 255;
  }
}

/** Halves the corners ink by ink until one colour is left, at the start of `work`. */
function mix(
  corners: Float32Array,
  steps: readonly number[],
  work: Float32Array,
): void {
  let from: Float32Array = corners;
  let left = 16;
  for (const step of steps) {
    const share = curve[step] ?? 0;
    left /= 2;
    for (let corner = 0; corner < left; corner++) {
      for (let channel = 0; channel < 3; channel++) {
        const without = from[corner * 6 + channel] ?? 255;
        const under = from[corner * 6 + 3 + channel] ?? 255;
        work[corner * 3 + channel] = without + (under - without) * share;
      }
    }
    from = work;
  }
}

/** An ink over what is there, as a filter. */
function layInk(
  { color: [red, green, blue], data }: LoadedPlate,
  pixels: Uint8ClampedArray,
): void {
  for (let at = 0; at < data.length; at++) {
    const share = curve[data[at] ?? 0] ?? 0;
    if (share === 0) continue;
    const place = at * 4;
    pixels[place] = (pixels[place] ?? 0) * (1 - share * (1 - red / 255));
    pixels[place + 1] =
      (pixels[place + 1] ?? 0) * (1 - share * (1 - green / 255));
    pixels[place + 2] =
      (pixels[place + 2] ?? 0) * (1 - share * (1 - blue / 255));
  }
}
