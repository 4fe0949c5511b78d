import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { previewDrawing } from "./endpoints/preview-drawing.ts";
import { serveSwatches } from "./endpoints/serve-swatches.ts";
import { hiddenJson } from "./fields/hidden-json.ts";
import { panel } from "./fields/panel.ts";
import { slug } from "./fields/slug.ts";

/**
 * What makes an output the organisation's own: design tokens, logo, type and house lines.
 *
 * Tokens and definition are JSON for now, written by a seed or an import and checked by `readToolkit`.
 */
export const Brands = (): CollectionConfig => ({
  slug: "brands",
  admin: {
    group: "Brand",
    useAsTitle: "name",
    defaultColumns: ["name", "strapline", "slug", "updatedAt"],
    description:
      "Colours, type, logo and house lines that every output follows.",
  },
  access: accessOf("brands"),
  endpoints: [serveSwatches(), previewDrawing()],
  fields: [
    {
      name: "name",
      type: "text",
      required: true,
      admin: { description: "As it is written in full: Larkmere Council." },
    },
    slug("larkmere"),
    {
      name: "strapline",
      type: "text",
      required: true,
      admin: { description: "The line that stands with the logo." },
    },
    panel("palette", "palette.tsx#Palette"),
    hiddenJson("tokens"),
    hiddenJson("definition"),
  ],
});
