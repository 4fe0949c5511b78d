import type { Endpoint } from "payload";
import { BrandError, readVector, writeSvg } from "#brand";
import { ToolkitError } from "#render/errors";
import { swatchesIn } from "../swatches-of.ts";
import { brandOf } from "./brand-of.ts";
import { readText } from "./read-text.ts";

const mostBytes = 2_000_000;

/**
 * Answers `POST /api/brands/:id/drawing` with the SVG as it will print in the brand's colours.
 *
 * It keeps nothing. What is no strict SVG is refused with the sentence that the field gives too.
 */
export const previewDrawing = (): Omit<Endpoint, "root"> => ({
  path: "/:id/drawing",
  method: "post",
  handler: async (req) => {
    const swatches = swatchesIn(await brandOf(req));
    const text = await readText(req, mostBytes);
    try {
      const svg = writeSvg(readVector(text, swatches), swatches);
      return Response.json({ svg });
    } catch (error) {
      if (error instanceof BrandError)
        throw new ToolkitError(error.code, error.message, { cause: error });
      throw error;
    }
  },
});
