import type { Rgb } from "#brand";
import type { PdfDocument } from "../../pdf/document.ts";
import { jpegImage } from "../../pdf/image.ts";
import { decimals } from "../../pdf/number.ts";
import type { Supplies } from "../../supplies.ts";
import type { Inks } from "../document/inks.ts";
import { createSwatchLookup } from "../swatch-lookup.ts";

/** Swatches and photographs in sRGB. */
export function screenInks(document: PdfDocument, supplies: Supplies): Inks {
  const swatches = createSwatchLookup(supplies.brand.swatches);
  return {
    fill: (swatch, _use, where) =>
      `${decimals(componentsOf(swatches(swatch, where).srgb), 4)} rg\n`,
    gradient: (names, where) => ({
      colorSpace: "DeviceRGB",
      components: names.map((name) => componentsOf(swatches(name, where).srgb)),
    }),
    async photograph(photograph, crop, [width, height]) {
      const { pixels } = supplies;
      const jpeg = await pixels.jpeg(photograph, crop, width, height);
      return jpegImage(document, { ...jpeg, colorSpace: "DeviceRGB" });
    },
  };
}

const componentsOf = (srgb: Rgb): readonly number[] =>
  srgb.map((channel) => channel / 255);
