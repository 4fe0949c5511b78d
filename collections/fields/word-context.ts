import type { CollapsibleField } from "payload";

/** What must or must not stand around a word. Texts are kept in lower case, as they are compared. */
export const wordContext = (
  name: "contexts" | "exceptions",
  label: string,
  description: string,
): CollapsibleField => ({
  type: "collapsible",
  label,
  admin: { description, initCollapsed: true },
  fields: [
    {
      name,
      type: "group",
      label: false,
      admin: { hideGutter: true },
      fields: [
        {
          name: "near",
          label: "Words anywhere in the same sentence",
          type: "text",
          hasMany: true,
          admin: {
            description:
              "Type a word and press Enter. bin, caddy and parcel stand beside a “deliver” that means it.",
          },
        },
        {
          name: "phrases",
          label: "Phrases that hold the word",
          type: "text",
          hasMany: true,
          admin: {
            description:
              "An asterisk stands for any one word: deliver * bin finds “deliver your bin”.",
          },
        },
      ],
    },
  ],
});
