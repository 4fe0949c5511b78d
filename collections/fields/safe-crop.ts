import type { GroupField } from "payload";
import { share } from "./share.ts";

/** What every crop of a photograph keeps whole. */
export const safeCrop = (): GroupField => ({
  name: "safeCrop",
  label: "What every crop keeps whole",
  type: "group",
  admin: {
    description:
      "A rectangle as shares of width and height, 0 to 1 from the top left. Leave it empty where any crop will do.",
  },
  fields: [
    {
      type: "row",
      fields: [
        share("x", "Left"),
        share("y", "Top"),
        share("width", "Width"),
        share("height", "Height"),
      ],
    },
  ],
});
