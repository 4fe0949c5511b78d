import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { brandPromise } from "./fields/brand-promise.ts";
import { packItem } from "./fields/pack-item.ts";
import { slug } from "./fields/slug.ts";
import { locales } from "./locales.ts";

/** Everything that one campaign may use, and the full pack that is made of it. */
export const Toolkits = (): CollectionConfig => ({
  slug: "toolkits",
  admin: {
    group: "Campaigns",
    useAsTitle: "name",
    defaultColumns: ["name", "reference", "issued", "languages", "updatedAt"],
    listSearchableFields: ["name", "slug", "reference"],
    description:
      "A narrative, its photographs and the outputs of one campaign.",
  },
  access: accessOf("toolkits"),
  fields: [
    { name: "name", type: "text", required: true },
    slug("feed-the-caddy"),
    {
      type: "tabs",
      tabs: [
        {
          label: "Campaign",
          fields: [
            {
              type: "row",
              fields: [
                {
                  name: "reference",
                  label: "Job reference",
                  type: "text",
                  required: true,
                  admin: {
                    placeholder: "LK-2026-014",
                    description: "Printed in the imprint.",
                  },
                },
                {
                  name: "issued",
                  label: "Day of issue",
                  type: "date",
                  required: true,
                  admin: {
                    date: {
                      pickerAppearance: "dayOnly",
                      displayFormat: "d MMMM yyyy",
                    },
                    description: "The only date that an output shows.",
                  },
                },
              ],
            },
            {
              type: "row",
              fields: [
                {
                  name: "brand",
                  type: "relationship",
                  relationTo: "brands",
                  required: true,
                },
                brandPromise(),
              ],
            },
            {
              name: "narrative",
              type: "relationship",
              relationTo: "narratives",
              required: true,
            },
            {
              name: "languages",
              type: "select",
              hasMany: true,
              required: true,
              defaultValue: ["en"],
              options: locales.map(({ code, label }) => ({
                value: code,
                label,
              })),
              admin: {
                description:
                  "First language first. The narrative must be complete in each.",
              },
            },
          ],
        },
        {
          label: "Photographs",
          fields: [
            {
              name: "photographs",
              type: "upload",
              relationTo: "photographs",
              hasMany: true,
              required: true,
              admin: {
                description: "First choice first; drag to change the order.",
              },
            },
          ],
        },
        {
          label: "Pack",
          description: "What the full pack holds.",
          fields: [packItem()],
        },
      ],
    },
  ],
});
