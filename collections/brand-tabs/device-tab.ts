import type { Tab } from "payload";
import { swatchesOrFault } from "../fields/design-tokens.ts";
import { drawing } from "../fields/drawing.ts";
import { swatchesOf } from "../swatches-of.ts";

/** The graphic device that templates may draw. */
export const deviceTab = (): Tab => ({
  label: "Device",
  description: "The shape that makes a page the brand’s before it is read.",
  fields: [
    {
      ...drawing("pattern", "Graphic device", async (data, req, id) => {
        const swatches = swatchesOrFault(Reflect.get(data, "tokens"));
        return typeof swatches === "string" ? swatchesOf(id, req) : swatches;
      }),
      required: false,
    },
  ],
});
