import type { GroupField } from "payload";

const kinds = {
  "council-created": "Made by the council",
  commissioned: "Commissioned",
  "creative-commons": "Creative Commons",
  "public-domain": "Public domain",
  stock: "Stock",
  supplied: "Supplied by a partner",
};

/** On what ground a photograph may be used. */
export type LicenceKind = keyof typeof kinds;

/** Every ground on which a photograph may be used. */
export const licenceKinds = Object.keys(kinds);

/** Whether a licence is of a known kind. */
export const isLicenceKind = (kind: string): kind is LicenceKind =>
  Object.hasOwn(kinds, kind);

/** The terms on which a photograph may be used. */
export const licence = (): GroupField => ({
  name: "licence",
  type: "group",
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "kind",
          type: "select",
          required: true,
          options: Object.entries(kinds).map(([value, label]) => ({
            value,
            label,
          })),
        },
        {
          name: "terms",
          type: "text",
          required: true,
          admin: { placeholder: "CC BY 4.0" },
        },
      ],
    },
    { name: "url", label: "Address of the terms", type: "text" },
  ],
});
