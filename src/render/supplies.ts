/**
 * What the engine is given: font files and pixels, and nothing else from outside.
 *
 * `gather` makes the supplies; layout asks them for metrics, painters for outlines and pixels.
 */
import type { Brand, Crop, Photograph } from "#brand";
import type { FontLibrary } from "./text/font-library.ts";

/** Eight bits a channel, interleaved, sRGB, no alpha. */
export interface RawPixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 3;
  readonly data: Uint8Array;
}

/**
 * Approved photographs as pixels. Each original is decoded once, and every derivative is kept by
 * digest within a bounded cache.
 */
export interface PixelStore {
  /** The crop resized to exactly `width` x `height` pixels, upright, in sRGB. */
  pixels(
    photograph: Photograph,
    crop: Crop,
    width: number,
    height: number,
  ): Promise<RawPixels>;
  /**
   * The crop as a baseline sRGB JPEG of at most `width` x `height` pixels: only ever made
   * smaller. The same arguments give the same bytes.
   */
  jpeg(
    photograph: Photograph,
    crop: Crop,
    width: number,
    height: number,
  ): Promise<{
    readonly bytes: Uint8Array;
    readonly width: number;
    readonly height: number;
  }>;
}

/** Reads an original photograph by its digest. */
export type ReadOriginal = (photograph: Photograph) => Promise<Uint8Array>;

/** Everything that layout and painters may look at beside the artboard. */
export interface Supplies {
  readonly brand: Brand;
  readonly fonts: FontLibrary;
  readonly photographs: ReadonlyMap<string, Photograph>;
  readonly pixels: PixelStore;
}
