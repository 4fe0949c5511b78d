import type { ArrayField, CheckboxField } from "payload";
import { fieldAccessOf } from "../access/access-of.ts";
import { shownByOwnConsent } from "../rights/shown-by-own-consent.ts";

/** Everybody in a photograph, each with the consent that speaks for that person. */
export const peopleShown = (): ArrayField => ({
  name: "people",
  label: "People who are shown",
  type: "array",
  labels: { singular: "Person", plural: "People" },
  access: fieldAccessOf("photographs.people"),
  admin: {
    description:
      "By reference alone. Whoever can be recognised needs a consent before the photograph is used.",
  },
  validate: shownByOwnConsent,
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "person",
          type: "relationship",
          relationTo: "people",
          required: true,
          index: true,
        },
        {
          name: "consent",
          type: "relationship",
          relationTo: "consents",
          index: true,
          filterOptions: ({ siblingData }) => {
            const person =
              typeof siblingData === "object" &&
              siblingData !== null &&
              "person" in siblingData
                ? siblingData.person
                : undefined;
            return person ? { subject: { equals: person } } : true;
          },
          admin: {
            condition: (_, siblings) => siblings["isIdentifiable"] !== false,
            description: "The form that this very person signed.",
          },
        },
      ],
    },
    {
      name: "isIdentifiable",
      label: "Can be recognised",
      type: "checkbox",
      defaultValue: true,
      admin: {
        description: "By face, clothes, place or caption. In doubt, yes.",
      },
    },
  ],
});

/** The flag for a child who must never be recognised. */
export const isSafeguarded = (): CheckboxField => ({
  name: "isSafeguarded",
  label: "Shows a child who must never be recognised",
  type: "checkbox",
  defaultValue: false,
  access: fieldAccessOf("photographs.isSafeguarded"),
  admin: {
    description:
      "Looked after, fostered, adopted or at risk. The photograph is closed to every use.",
  },
});
