/**
 * A small picture of one page, painted from the very frame that the output itself is painted from, with
 * everything that preflight has to say. It keeps nothing and decides nothing about files.
 */
import type { Toolkit } from "#brand";
import type { Report } from "./finding.ts";
import type { Frame } from "./frame.ts";
import type { Sources } from "./gather.ts";
import { paintRaster } from "./paint/raster/paint-raster.ts";
import { arrange } from "./pipeline.ts";
import { encode } from "./pixels/encode.ts";
import type { RenderRequest } from "./request.ts";

/** Longest height of a preview in pixels: a tall format is shown narrower than asked. */
const greatestHeight = 1600;

/** How a preview is wanted. */
export interface PreviewView {
  /** Greatest width in pixels. */
  readonly width: number;
  /** From 1. */
  readonly page: number;
  readonly encoding: "jpeg" | "webp";
}

/** A picture of a page. */
export interface PreviewPicture {
  readonly mediaType: "image/jpeg" | "image/webp";
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What a preview shows and says. */
export interface Preview {
  /** All pages at the positions of the output. */
  readonly frames: readonly Frame[];
  readonly report: Report;
  /** Absent where there is no such page: copy that is too long gives none at all. */
  readonly picture?: PreviewPicture;
}

/** Previews an output. */
export async function preview(
  toolkit: Toolkit,
  request: RenderRequest,
  sources: Sources,
  view: PreviewView,
): Promise<Preview> {
  const { frames, report, supplies } = await arrange(toolkit, request, sources);
  const frame = frames[view.page - 1];
  if (!frame) return { frames, report };
  const { format } = frame;
  const scale = Math.min(
    view.width / format.width,
    greatestHeight / format.height,
  );
  const { layers } = sources;
  const pixels = await paintRaster(frame, supplies, {
    scale,
    ...(layers && { cache: layers }),
  });
  const bytes = await encode(pixels, view.encoding);
  layers?.discard(pixels);
  const { height, width } = pixels;
  const mediaType = view.encoding === "webp" ? "image/webp" : "image/jpeg";
  return { frames, report, picture: { mediaType, bytes, width, height } };
}
