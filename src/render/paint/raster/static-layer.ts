/**
 * What of a frame is the same for every copy, painted once and kept. It decides which items may
 * be painted early without anyone seeing the difference; it paints nothing itself.
 */
import { createHash } from "node:crypto";
import type { FrameItem } from "../../frame.ts";
import {
  createBoundedCache,
  type BoundedCache,
} from "../../pixels/bounded-cache.ts";
import type { RawPixels, Supplies } from "../../supplies.ts";
import { AreaRasterizer } from "./area-rasterizer.ts";
import type { SwatchLookup } from "../swatch-lookup.ts";
import { packPath, type PackedOutline } from "./packed-outline.ts";
import { sharePixels, type PixelBox, type ReadOutline } from "./pixel-box.ts";

/** Painted static layers, and the outlines of drawings, kept between frames. */
export interface StaticLayerCache {
  readonly layers: BoundedCache<RawPixels>;
  readonly readOutline: ReadOutline;
  /** Which looks of a page one of the last pages had too. This page is now the last. */
  recurring(looks: readonly string[]): ReadonlySet<string>;
  /** A rasterizer that nobody else is using, and the way to hand it back empty. */
  borrow(width: number, height: number): AreaRasterizer;
  giveBack(rasterizer: AreaRasterizer): void;
  /** Pixels to paint on, with whatever stood there before: memory that was discarded, where there is some. */
  blank(width: number, height: number): RawPixels;
  /** A layer's pixels to paint on. */
  copyOf(layer: RawPixels): RawPixels;
  /** Hands back pixels that nobody reads any more, once they are encoded. */
  discard(pixels: RawPixels): void;
}

/** Discarded pixels that are kept for the next pictures of their size or a smaller one. */
const greatestSpare = 3;

/**
 * Pages that looks are remembered for: a few cards in each of a council's languages. What recurs
 * less often than that would make layers that nobody asks for again.
 */
const rememberedPages = 30;

/** Path data that is remembered, in characters; the brand's drawings are far smaller. */
const greatestPathLength = 4_000_000;

/** A cache for painted layers of at most `memoryLimit` bytes; 128 MiB unless told. */
export function createStaticLayerCache(
  options: { readonly memoryLimit?: number } = {},
): StaticLayerCache {
  const { memoryLimit = 128 * 1024 * 1024 } = options;
  const outlines = new Map<string, PackedOutline>();
  let length = 0;
  let spare: AreaRasterizer | undefined;
  const memory = recycle();
  return {
    recurring: rememberLooks(),
    blank: memory.take,
    copyOf(layer) {
      const copy = memory.take(layer.width, layer.height);
      copy.data.set(layer.data);
      return copy;
    },
    discard: memory.give,
    borrow(width, height) {
      const found = spare;
      spare = undefined;
      return found?.width === width && found.height === height
        ? found
        : new AreaRasterizer(width, height);
    },
    giveBack(rasterizer) {
      spare = rasterizer;
    },
    layers: createBoundedCache(memoryLimit, ({ data }) => data.byteLength),
    readOutline(d) {
      const known = outlines.get(d);
      if (known) return known;
      if (length + d.length > greatestPathLength) {
        outlines.clear();
        length = 0;
      }
      const outline = packPath(d);
      outlines.set(d, outline);
      length += d.length;
      return outline;
    },
  };
}

/** The memory of pictures that are done, for those that come. */
function recycle() {
  const spare: ArrayBufferLike[] = [];
  const sizeOf = ({ byteLength }: ArrayBufferLike) => byteLength;
  return {
    take(width: number, height: number): RawPixels {
      const size = width * height * 3;
      const [fits] = spare
        .filter((one) => sizeOf(one) >= size)
        .sort((a, b) => sizeOf(a) - sizeOf(b));
      if (fits) spare.splice(spare.indexOf(fits), 1);
      const memory = fits ?? Buffer.allocUnsafeSlow(size).buffer;
      return {
        width,
        height,
        channels: 3,
        data: new Uint8Array(memory, 0, size),
      };
    },
    give({ data }: RawPixels): void {
      if (spare.length >= greatestSpare) spare.shift();
      spare.push(data.buffer);
    },
  };
}

/** Remembers the looks of the last pages. */
function rememberLooks(): StaticLayerCache["recurring"] {
  // In order of their last page: what nobody has had for longest stands first.
  const lastPages = new Map<string, number>();
  let page = 0;
  return (looks) => {
    page += 1;
    for (const [look, last] of lastPages) {
      if (last >= page - rememberedPages) break;
      lastPages.delete(look);
    }
    const known = new Set(looks.filter((look) => lastPages.has(look)));
    for (const look of looks) {
      lastPages.delete(look);
      lastPages.set(look, page);
    }
    return known;
  };
}

/** A frame's items in two parts, each in painting order. */
export interface Layers {
  readonly baked: readonly FrameItem[];
  readonly live: readonly FrameItem[];
}

/**
 * Parts the items that may be painted first from those that must be painted each time: those that
 * no copy changes, unless told, from all others.
 *
 * A static item that shares a pixel with a live item beneath it is live too: painted early it
 * would lie under what it should cover. All others share no pixel with the live items that they
 * overtake, so both orders give the same bytes.
 */
export function partLayers(
  items: readonly FrameItem[],
  touched: (item: FrameItem) => PixelBox,
  isSame = (item: FrameItem): boolean => item.isStatic,
): Layers {
  const baked: FrameItem[] = [];
  const live: FrameItem[] = [];
  const liveBoxes: PixelBox[] = [];
  for (const item of items) {
    const pixels = touched(item);
    if (isSame(item) && !liveBoxes.some((box) => sharePixels(box, pixels))) {
      baked.push(item);
      continue;
    }
    live.push(item);
    liveBoxes.push(pixels);
  }
  return { baked, live };
}

/** Names a layer by everything that decides its pixels. */
export const layerKey = (
  canvas: readonly number[],
  looks: readonly string[],
): string => digestOfText(JSON.stringify([canvas, looks]));

/** Names everything that decides how an item looks and where, but for the size of the canvas. */
export const lookKey = (
  item: FrameItem,
  supplies: Supplies,
  swatches: SwatchLookup,
): string => digestOfText(JSON.stringify(lookOf(item, supplies, swatches)));

const digestOfText = (text: string): string =>
  createHash("sha256").update(text).digest("base64");

function lookOf(
  item: FrameItem,
  { fonts, photographs }: Supplies,
  swatches: SwatchLookup,
): unknown {
  const color = (swatch: string) => swatches(swatch, item.name).srgb;
  switch (item.kind) {
    case "fill": {
      const { paint } = item;
      const colors =
        paint.kind === "swatch"
          ? color(paint.swatch)
          : paint.stops.map(({ swatch }) => color(swatch));
      return [item.kind, item.box, item.radius, paint, colors];
    }
    case "photo": {
      const digest = photographs.get(item.photograph)?.digest;
      return [item.kind, item.box, item.radius, item.crop, digest];
    }
    case "vector": {
      const { scale, dx, dy, paths, subject } = item;
      const colors = paths.map(({ fill }) => color(fill));
      return [item.kind, scale, dx, dy, subject, paths, colors];
    }
    case "glyphs": {
      const { x, y, size, glyphs, swatch } = item;
      const { digest } = fonts.font(item.font);
      return [item.kind, digest, x, y, size, glyphs, color(swatch)];
    }
  }
}
