/**
 * Draws a frame to pixels, cut exactly at its trim. It measures nothing and encodes nothing.
 */
import { Resvg } from "@resvg/resvg-js";
import type { Rgb } from "#brand";
import { MissingSupplyError } from "../../errors.ts";
import type { Frame, FrameItem, PhotoItem } from "../../frame.ts";
import type { RawPixels, Supplies } from "../../supplies.ts";
import { frameToSvg } from "./frame-to-svg.ts";

/** How a frame is drawn to pixels. */
export interface RasterOptions {
  /** Pixels of a point; 1 unless told, as screen formats want it. */
  readonly scale?: number;
  /** The ground under everything, where no item paints: white unless told. */
  readonly background?: Rgb;
}

/** Paints a frame in painting order. */
export async function paintRaster(
  frame: Frame,
  supplies: Supplies,
  options: RasterOptions = {},
): Promise<RawPixels> {
  const { scale = 1, background = [255, 255, 255] } = options;
  const width = Math.round(frame.format.width * scale);
  const height = Math.round(frame.format.height * scale);
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < data.length; i += 3) data.set(background, i);
  const canvas: RawPixels = { width, height, channels: 3, data };
  let batch: FrameItem[] = [];
  const flush = () => {
    if (batch.length === 0) return;
    const svg = frameToSvg(frame, supplies, { items: batch, scale });
    batch = [];
    const rendered = new Resvg(svg, {
      font: { loadSystemFonts: false },
      fitTo: { mode: "width", value: width },
    }).render().pixels;
    blendOver(canvas, rendered);
  };
  for (const item of frame.items) {
    if (item.kind !== "photo") {
      batch.push(item);
      continue;
    }
    flush();
    await placePhoto(canvas, item, supplies, scale);
  }
  flush();
  return canvas;
}

async function placePhoto(
  canvas: RawPixels,
  item: PhotoItem,
  supplies: Supplies,
  scale: number,
): Promise<void> {
  const photograph = supplies.photographs.get(item.photograph);
  if (!photograph) {
    throw new MissingSupplyError(
      `No photograph "${item.photograph}" for "${item.name}": add it to the toolkit`,
    );
  }
  const x0 = Math.round(item.box.x * scale);
  const y0 = Math.round(item.box.y * scale);
  const w = Math.round((item.box.x + item.box.width) * scale) - x0;
  const h = Math.round((item.box.y + item.box.height) * scale) - y0;
  const raw = await supplies.pixels.pixels(photograph, item.crop, w, h);
  const from = Math.max(0, -x0);
  const to = Math.min(w, canvas.width - x0);
  for (let y = Math.max(0, -y0); y < Math.min(h, canvas.height - y0); y++) {
    canvas.data.set(
      raw.data.subarray((y * w + from) * 3, (y * w + to) * 3),
      ((y + y0) * canvas.width + x0 + from) * 3,
    );
  }
}

function blendOver({ data }: RawPixels, rgba: Uint8Array): void {
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    const rest = 255 - (rgba[from + 3] ?? 0);
    if (rest === 255) continue;
    for (let c = 0; c < 3; c++) {
      const under = Math.round(((data[to + c] ?? 0) * rest) / 255);
      data[to + c] = (rgba[from + c] ?? 0) + under;
    }
  }
}
