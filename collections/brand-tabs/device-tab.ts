import type { Tab } from "payload";
import { swatchesOrFault } from "../fields/design-tokens.ts";
import { drawing } from "../fields/drawing.ts";

/** The graphic device that templates may draw. */
export const deviceTab = (): Tab => ({
  label: "Device",
  description: "The shape that makes a page the brand's before it is read.",
  fields: [
    {
      ...drawing("pattern", "Graphic device", async (data) => {
        const swatches = swatchesOrFault(Reflect.get(data, "tokens"));
        return typeof swatches === "string" ? undefined : swatches;
      }),
      required: false,
    },
  ],
});
