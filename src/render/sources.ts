import type { Brand } from "#brand";
import { createStaticLayerCache } from "./paint/raster/static-layer.ts";
import { createPixelStore } from "./pixels/pixel-store.ts";
import type { ReadOriginal } from "./supplies.ts";
import { FontLibrary } from "./text/font-library.ts";
import type { Sources } from "./gather.ts";

/**
 * What outlives one output: the brand's open fonts, decoded photographs and painted static layers,
 * each within bounds.
 */
export const createSources = (
  brand: Brand,
  readOriginal: ReadOriginal,
): Sources => ({
  fonts: new FontLibrary(brand.typography),
  pixels: createPixelStore(readOriginal),
  layers: createStaticLayerCache(),
});
