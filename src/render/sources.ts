import type { Brand } from "#brand";
import { createStaticLayerCache } from "./paint/raster/static-layer.ts";
import { createPixelStore } from "./pixels/pixel-store.ts";
import type { ReadOriginal, ReadProfile } from "./supplies.ts";
import { FontLibrary } from "./text/font-library.ts";
import type { Sources } from "./gather.ts";

/** Bytes that sources may keep; absent: what a single process can spare. And where profiles are. */
export interface SourceOptions {
  /** Decoded photographs and their derivatives. */
  readonly pixels?: number;
  /** Painted static layers. */
  readonly layers?: number;
  /** Where profiles of presses come from; absent: no press file can be made. */
  readonly readProfile?: ReadProfile;
}

/**
 * What outlives one output: the brand's open fonts, decoded photographs and painted static layers,
 * each within bounds.
 */
export const createSources = (
  brand: Brand,
  readOriginal: ReadOriginal,
  { pixels, layers, readProfile }: SourceOptions = {},
): Sources => ({
  fonts: new FontLibrary(brand.typography),
  pixels: createPixelStore(
    readOriginal,
    pixels === undefined ? {} : { memoryLimit: pixels },
  ),
  layers: createStaticLayerCache(
    layers === undefined ? {} : { memoryLimit: layers },
  ),
  ...(readProfile && { readProfile }),
});
