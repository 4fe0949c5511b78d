/**
 * The colors that an item is seen on, point by point: flat fills, gradients and the pixels of
 * photographs laid over one another in their painting order. Drawings beneath are passed over, and
 * rounded corners are not looked at.
 */
import { bottom, overlaps, right, type Box, type Swatch } from "#brand";
import type {
  FillItem,
  FrameItem,
  GradientPaint,
  PhotoItem,
} from "../frame.ts";
import type { PicturePixels } from "../supplies.ts";
import type { Pictures } from "./pictures-beneath.ts";

/** Channels of sRGB from 0 to 255, not rounded. */
export type Channels = [red: number, green: number, blue: number];

/** Lays one area over the color at a point. */
type Layer = (x: number, y: number, color: Channels) => void;

/** Tells the color of the ground at a point of the page, in one array that the next call overwrites. */
export type GroundSampler = (x: number, y: number) => Channels;

/** What grounds are made of. */
export interface GroundSupplies {
  readonly swatches: ReadonlyMap<string, Swatch>;
  readonly pictures: Pictures;
}

/** Tells what an item of a frame is seen on. */
export interface Grounds {
  /**
   * A sampler of what lies beneath the item at an index. Nothing where no photograph and no gradient
   * does, or where one of them cannot be known.
   */
  beneath(index: number): GroundSampler | undefined;
}

/** The grounds of a frame; what each area lays on is made once for all that stands on it. */
export function groundsOf(
  items: readonly FrameItem[],
  supplies: GroundSupplies,
): Grounds {
  const known = new Map<FrameItem, Layer | undefined>();
  const layerFor = (item: FillItem | PhotoItem): Layer | undefined => {
    if (!known.has(item)) known.set(item, layerOf(item, supplies));
    return known.get(item);
  };
  return {
    beneath(index) {
      const within = items[index]?.box;
      if (!within) return undefined;
      const layers: Layer[] = [];
      let isUneven = false;
      for (let at = 0; at < index; at++) {
        const item = items[at];
        if (!item) continue;
        if (item.kind !== "fill" && item.kind !== "photo") continue;
        if (!overlaps(item.box, within)) continue;
        const layer = layerFor(item);
        if (!layer) return undefined;
        if (isOpaque(item) && covers(item.box, within)) {
          layers.length = 0;
          isUneven = false;
        }
        isUneven ||= item.kind === "photo" || item.paint.kind === "gradient";
        layers.push(layer);
      }
      return isUneven ? samplerOf(layers) : undefined;
    },
  };
}

function samplerOf(layers: readonly Layer[]): GroundSampler {
  const color: Channels = [255, 255, 255];
  return (x, y) => {
    color[0] = color[1] = color[2] = 255;
    for (const layer of layers) layer(x, y, color);
    return color;
  };
}

const isOpaque = (item: FillItem | PhotoItem): boolean =>
  item.kind === "photo" ||
  (item.paint.kind === "swatch" && item.paint.opacity >= 1);

const covers = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  right(outer) >= right(inner) &&
  bottom(outer) >= bottom(inner);

function layerOf(
  item: FillItem | PhotoItem,
  { swatches, pictures }: GroundSupplies,
): Layer | undefined {
  const { box } = item;
  const isInside = (x: number, y: number): boolean =>
    x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box);
  if (item.kind === "photo") {
    const picture = pictures.get(item);
    return picture && pictureLayer(picture, box);
  }
  const { paint } = item;
  if (paint.kind === "gradient") return gradientLayer(paint, box, swatches);
  const swatch = swatches.get(paint.swatch);
  return (
    swatch &&
    ((x, y, color) => {
      if (isInside(x, y)) lay(color, swatch.srgb, paint.opacity);
    })
  );
}

function lay(
  color: Channels,
  [red, green, blue]: readonly [number, number, number],
  opacity: number,
): void {
  color[0] += (red - color[0]) * opacity;
  color[1] += (green - color[1]) * opacity;
  color[2] += (blue - color[2]) * opacity;
}

function pictureLayer(
  { width, height, channels, data }: PicturePixels,
  box: Box,
): Layer {
  return (x, y, color) => {
    const column = Math.floor(((x - box.x) / box.width) * width);
    const row = Math.floor(((y - box.y) / box.height) * height);
    if (column < 0 || row < 0 || column >= width || row >= height) return;
    const at = (row * width + column) * channels;
    const opacity = channels === 4 ? (data[at + 3] ?? 255) / 255 : 1;
    if (opacity === 1) {
      color[0] = data[at] ?? 0;
      color[1] = data[at + 1] ?? 0;
      color[2] = data[at + 2] ?? 0;
      return;
    }
    for (let channel = 0; channel < 3; channel++) {
      const below = color[channel] ?? 0;
      color[channel] = below + ((data[at + channel] ?? 0) - below) * opacity;
    }
  };
}

/** Steps of a gradient's table. */
const steps = 128;

function gradientLayer(
  { from, to, stops }: GradientPaint,
  box: Box,
  swatches: ReadonlyMap<string, Swatch>,
): Layer | undefined {
  const colors = stops.flatMap(({ at, swatch, opacity }) => {
    const found = swatches.get(swatch);
    return found ? [{ at, opacity, srgb: found.srgb }] : [];
  });
  if (colors.length === 0 || colors.length < stops.length) return undefined;
  const table: (Omit<ColorStop, "at"> | undefined)[] = Array.from({
    length: steps + 1,
  });
  const [startX, startY] = [
    box.x + from[0] * box.width,
    box.y + from[1] * box.height,
  ];
  const dx = (to[0] - from[0]) * box.width;
  const dy = (to[1] - from[1]) * box.height;
  const length = dx * dx + dy * dy || 1;
  return (x, y, color) => {
    if (x < box.x || x > right(box) || y < box.y || y > bottom(box)) return;
    const along = ((x - startX) * dx + (y - startY) * dy) / length;
    const step = Math.round(Math.min(1, Math.max(0, along)) * steps);
    // A line of text meets few steps: those that no mark stands on are never mixed.
    const { srgb, opacity } = (table[step] ??= colorAt(colors, step / steps));
    lay(color, srgb, opacity);
  };
}

interface ColorStop {
  readonly at: number;
  readonly opacity: number;
  readonly srgb: readonly [number, number, number];
}

/** The color of a gradient at a share of its way. */
function colorAt(
  colors: readonly ColorStop[],
  along: number,
): Omit<ColorStop, "at"> {
  const next = colors.findIndex(({ at }) => at >= along);
  const above = colors.at(next) ?? { at: 0, opacity: 0, srgb: [0, 0, 0] };
  const below = (next > 0 ? colors[next - 1] : undefined) ?? above;
  const span = above.at - below.at;
  const share = span > 0 ? (along - below.at) / span : 0;
  return {
    opacity: mixed(below.opacity, above.opacity, share),
    srgb: [
      mixed(below.srgb[0], above.srgb[0], share),
      mixed(below.srgb[1], above.srgb[1], share),
      mixed(below.srgb[2], above.srgb[2], share),
    ],
  };
}

const mixed = (one: number, other: number, share: number): number =>
  one + (other - one) * share;
