import type { Endpoint } from "payload";
import { hexOf } from "#brand";
import { swatchesIn } from "../swatches-of.ts";
import { brandOf } from "./brand-of.ts";
import { privateJson } from "./private-json.ts";

/** One colour as the admin's pickers show it. */
export interface SwatchChoice {
  readonly name: string;
  readonly title: string;
  readonly hex: string;
}

/** Lists a brand's colours at `/api/brands/:id/swatches`, for whoever may read the brand. */
export const serveSwatches = (): Omit<Endpoint, "root"> => ({
  path: "/:id/swatches",
  method: "get",
  handler: async (req) => {
    const swatches = swatchesIn(await brandOf(req)).map(
      ({ name, srgb, title }): SwatchChoice => ({
        name,
        title,
        hex: hexOf(srgb),
      }),
    );
    return privateJson({ swatches });
  },
});
