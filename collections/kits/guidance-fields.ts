import type { Field, FilterOptions } from "payload";
import { referenceOf } from "../reference-of.ts";

/** What belongs to the kit's brand. */
const ofBrand: FilterOptions = ({ data }) => {
  const brand = referenceOf("brand" in data ? data.brand : undefined);
  return brand === undefined ? true : { brand: { equals: brand } };
};

/** The sections of the guidelines that a job must follow, and how much of each. */
export const kitGuidance = (): Field[] => [
  {
    name: "guidance",
    type: "array",
    maxRows: 20,
    labels: { singular: "Section", plural: "Sections" },
    admin: {
      description:
        "Only what this job asks. A section that is not written for suppliers stands on the page all the same: you give it to them here.",
    },
    fields: [
      {
        type: "row",
        fields: [
          {
            name: "section",
            type: "relationship",
            relationTo: "guidelines",
            required: true,
            index: true,
            filterOptions: ofBrand,
            admin: { width: "60%", allowCreate: false },
          },
          {
            name: "extent",
            label: "How much",
            type: "select",
            required: true,
            defaultValue: "rules",
            options: [
              { value: "rules", label: "Summary and every rule" },
              { value: "musts", label: "Summary and what must be" },
              { value: "summary", label: "Summary alone" },
            ],
            admin: { width: "40%", isClearable: false },
          },
        ],
      },
    ],
  },
];
