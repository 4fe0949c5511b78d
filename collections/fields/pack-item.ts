import type { ArrayField } from "payload";
import { encoding, purpose } from "./purpose.ts";

/** The outputs of a toolkit's full pack, in order. */
export const packItem = (): ArrayField => ({
  name: "pack",
  type: "array",
  labels: { singular: "Output", plural: "Outputs" },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "template",
          type: "text",
          required: true,
          admin: { placeholder: "poster" },
        },
        {
          name: "format",
          type: "text",
          required: true,
          admin: { placeholder: "a3" },
        },
        purpose(),
        encoding(),
      ],
    },
    {
      name: "options",
      type: "array",
      labels: { singular: "Option", plural: "Options of the template" },
      fields: [
        {
          type: "row",
          fields: [
            {
              name: "name",
              type: "text",
              required: true,
              admin: { placeholder: "layout" },
            },
            {
              name: "value",
              type: "text",
              required: true,
              admin: { placeholder: "photograph" },
            },
          ],
        },
      ],
    },
  ],
});
