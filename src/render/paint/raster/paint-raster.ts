/**
 * Draws a frame to pixels, cut exactly at its trim. It measures nothing and encodes nothing.
 *
 * Outlines go through our own rasterizer, not through SVG and resvg. Measured side by side on the
 * words of a 1080 x 1350 card: 2.6 ms to write the SVG, 6.0 ms for resvg and 2 ms to blend its
 * bands, against 3.5 ms for all of this with a JPEG encoder that takes 7.2 ms. Exact areas blended
 * straight on the page also give the same bytes for a part as for the whole.
 */
import type { Rgb } from "#brand";
import type { Frame, FrameItem } from "../../frame.ts";
import type { RawPixels, Supplies } from "../../supplies.ts";
import { createSwatchLookup } from "../swatch-lookup.ts";
import { AreaRasterizer } from "./area-rasterizer.ts";
import { layInk, one } from "./ink.ts";
import { packPath } from "./packed-outline.ts";
import { paintItem } from "./paint-item.ts";
import { touchedPixels, type PixelBox } from "./pixel-box.ts";
import {
  layerKey,
  lookKey,
  partLayers,
  type StaticLayerCache,
} from "./static-layer.ts";

/** How a frame is drawn to pixels. */
export interface RasterOptions {
  /** Pixels of a point; 1 unless told, as screen formats want it. */
  readonly scale?: number;
  /** The ground under everything, where no item paints: white unless told. */
  readonly background?: Rgb;
  /** Keeps what is the same for every copy; without it everything is painted each time. */
  readonly cache?: StaticLayerCache;
}

/** Paints a frame. With a cache or without, the pixels are the same. */
export async function paintRaster(
  frame: Frame,
  supplies: Supplies,
  options: RasterOptions = {},
): Promise<RawPixels> {
  const { scale = 1, background = [255, 255, 255], cache } = options;
  const width = Math.round(frame.format.width * scale);
  const height = Math.round(frame.format.height * scale);
  const swatches = createSwatchLookup(supplies.brand.swatches);
  const readOutline = cache?.readOutline ?? packPath;
  const painting = { supplies, swatches, readOutline, scale };

  async function paintOn(
    pixels: RawPixels,
    items: readonly FrameItem[],
  ): Promise<RawPixels> {
    const outlines =
      cache?.borrow(width, height) ?? new AreaRasterizer(width, height);
    const canvas = { pixels, outlines };
    for (const item of items) {
      // Waiting for what is done already would let other pages in, each with its own surface.
      const underWay = paintItem(item, { ...painting, canvas });
      if (underWay) await underWay;
    }
    cache?.giveBack(outlines);
    return pixels;
  }
  const blank = () => {
    const pixels = cache?.blank(width, height) ?? newPixels(width, height);
    return paper(pixels, background);
  };
  if (!cache) return paintOn(blank(), frame.items);
  return paintOverLayers(frame.items, {
    cache,
    blank,
    paintOn,
    surface: [width, height, scale, ...background],
    look: (item) => lookKey(item, supplies, swatches),
    touched: (item) => touchedPixels(item, scale, supplies.fonts, readOutline),
  });
}

/** How items are painted, told apart and kept. */
interface Layering {
  readonly cache: StaticLayerCache;
  blank(): RawPixels;
  paintOn(pixels: RawPixels, items: readonly FrameItem[]): Promise<RawPixels>;
  /** The canvas's size, scale and ground. */
  readonly surface: readonly number[];
  look(item: FrameItem): string;
  touched(item: FrameItem): PixelBox;
}

/**
 * Paints items over those that are kept: what no copy changes, and above it what one of the last
 * pages had too. Logo, imprint and call to action stand in the same place in card after card.
 *
 * Most outputs are made once: a layer is kept from the second on.
 */
async function paintOverLayers(
  items: readonly FrameItem[],
  { cache, blank, paintOn, surface, look, touched }: Layering,
): Promise<RawPixels> {
  const { layers } = cache;
  const { baked, live } = partLayers(items, touched);
  const bakedLooks = baked.map(look);
  const liveLooks = new Map(live.map((item) => [item, look(item)]));
  const lookAt = (item: FrameItem) => liveLooks.get(item) ?? "";
  const known = cache.recurring([...liveLooks.values()]);
  const lower = layerKey(surface, bakedLooks);
  if (!layers.isAskedAgain(lower)) return paintOn(blank(), items);
  const layer = await layers.get(lower, () => paintOn(blank(), baked));
  const again = partLayers(live, touched, (item) => known.has(lookAt(item)));
  const upper = layerKey(surface, [
    ...bakedLooks,
    "",
    ...again.baked.map(lookAt),
  ]);
  if (again.baked.length === 0 || !layers.isAskedAgain(upper))
    return paintOn(cache.copyOf(layer), live);
  const layered = await layers.get(upper, () =>
    paintOn(cache.copyOf(layer), again.baked),
  );
  return paintOn(cache.copyOf(layered), again.live);
}

const newPixels = (width: number, height: number): RawPixels => ({
  width,
  height,
  channels: 3,
  data: new Uint8Array(width * height * 3),
});

/** Lays a ground over all pixels. */
function paper(pixels: RawPixels, [red, green, blue]: Rgb): RawPixels {
  const { data } = pixels;
  layInk({ data, red, green, blue }, 0, data.length, one);
  return pixels;
}
