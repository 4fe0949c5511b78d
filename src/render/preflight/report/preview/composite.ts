import type { Plate, Plates } from "../../../plates/plates.ts";
import type { RawPixels } from "../../../supplies.ts";
import { isFormeInk } from "../../press/forme-inks.ts";
import { overprints, tintOf, type ScreenColor } from "./ink-colors.ts";

/** Tints of all 256 steps. */
const curve = Float64Array.from({ length: 256 }, (_, step) =>
  tintOf(step / 255),
);

/** What the press lays down, all plates over each other, as a screen shows it. */
export function composite(
  { width, height, plates }: Plates,
  spots: ReadonlyMap<string, ScreenColor>,
): RawPixels {
  const data = new Uint8Array(width * height * 3);
  layProcess(plates, data);
  for (const plate of plates) {
    if (!plate.isSpot) continue;
    const color = spots.get(plate.ink) ?? unknownInk(plate.ink);
    laySpot(plate, color, data);
  }
  return { width, height, channels: 3, data };
}

/** A page of light, whose plates are its complement and black for what all three share: its own colors again. */
export function lightOf({ width, height, plates }: Plates): RawPixels {
  const [cyan, magenta, yellow, black] = plates;
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    const light = 255 - (black?.data[at] ?? 0);
    data[at * 3] = Math.max(0, light - (cyan?.data[at] ?? 0));
    data[at * 3 + 1] = Math.max(0, light - (magenta?.data[at] ?? 0));
    data[at * 3 + 2] = Math.max(0, light - (yellow?.data[at] ?? 0));
  }
  return { width, height, channels: 3, data };
}

/** A plate alone: its ink on paper. */
export function tinted(
  { width, height }: Pick<Plates, "width" | "height">,
  plate: Plate,
  color: ScreenColor,
): RawPixels {
  const data = new Uint8Array(width * height * 3).fill(255);
  laySpot(plate, color, data);
  return { width, height, channels: 3, data };
}

/** A die's line is shown as printers draw it; of other inks without a look, grey says nothing. */
const unknownInk = (ink: string): ScreenColor =>
  isFormeInk(ink) ? [229, 0, 125] : [128, 128, 128];

/** Every overprint by the area that it takes, ink by ink so that few numbers are kept. */
function layProcess(plates: readonly Plate[], data: Uint8Array): void {
  const [cyan, magenta, yellow, black] = plates;
  const places = data.length / 3;
  const areas = new Float64Array(overprints.length);
  let last = -1;
  let color: ScreenColor = [255, 255, 255];
  for (let at = 0; at < places; at++) {
    const c = cyan?.data[at] ?? 0;
    const m = magenta?.data[at] ?? 0;
    const y = yellow?.data[at] ?? 0;
    const k = black?.data[at] ?? 0;
    const key = ((c * 256 + m) * 256 + y) * 256 + k;
    if (key !== last) color = overprinted([c, m, y, k], areas);
    last = key;
    data[at * 3] = color[0];
    data[at * 3 + 1] = color[1];
    data[at * 3 + 2] = color[2];
  }
}

/** The color of four inks over each other; `areas` is room to reckon in, kept between pixels. */
function overprinted(
  steps: readonly number[],
  areas: Float64Array,
): ScreenColor {
  areas[0] = 1;
  for (const [ink, step] of steps.entries())
    layInk(areas, 1 << ink, curve[step] ?? 0);
  let [red, green, blue] = [0, 0, 0];
  for (let index = 0; index < overprints.length; index++) {
    const area = areas[index] ?? 0;
    const color = overprints[index];
    if (area === 0 || !color) continue;
    red += area * color[0];
    green += area * color[1];
    blue += area * color[2];
  }
  return [Math.round(red), Math.round(green), Math.round(blue)];
}

/** Parts every overprint so far into what an ink covers and what it leaves. */
function layInk(areas: Float64Array, bit: number, share: number): void {
  for (let index = 0; index < bit; index++) {
    const area = areas[index] ?? 0;
    areas[index + bit] = area * share;
    areas[index] = area * (1 - share);
  }
}

/** An ink over what is there, as a filter: what is under it darkens it. */
function laySpot(
  plate: Plate,
  [red, green, blue]: ScreenColor,
  data: Uint8Array,
): void {
  for (let at = 0; at < plate.data.length; at++) {
    const share = curve[plate.data[at] ?? 0] ?? 0;
    if (share === 0) continue;
    const place = at * 3;
    data[place] = (data[place] ?? 0) * (1 - share * (1 - red / 255));
    data[place + 1] = (data[place + 1] ?? 0) * (1 - share * (1 - green / 255));
    data[place + 2] = (data[place + 2] ?? 0) * (1 - share * (1 - blue / 255));
  }
}
