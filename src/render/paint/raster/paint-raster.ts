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
import { packPath } from "./packed-outline.ts";
import { paintItem } from "./paint-item.ts";
import { touchedPixels } from "./pixel-box.ts";
import { layerKey, partLayers, type StaticLayerCache } from "./static-layer.ts";

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
  const blank = () => blankPixels(width, height, background);

  if (!cache) return paintOn(blank(), frame.items);
  const { baked, live } = partLayers(frame.items, (item) =>
    touchedPixels(item, scale, supplies.fonts, readOutline),
  );
  const surface = [width, height, scale, ...background];
  const layer = await cache.layers.get(
    layerKey(baked, surface, supplies, swatches),
    () => paintOn(blank(), baked),
  );
  return paintOn(cache.copyOf(layer), live);
}

function blankPixels(
  width: number,
  height: number,
  background: Rgb,
): RawPixels {
  const data = new Uint8Array(width * height * 3);
  const [red, green, blue] = background;
  if (red === green && green === blue) {
    return { width, height, channels: 3, data: data.fill(red) };
  }
  for (let at = 0; at < data.length; at += 3) {
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
  }
  return { width, height, channels: 3, data };
}
