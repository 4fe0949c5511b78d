import type { ArrayField, ArrayFieldValidation } from "payload";
import { day } from "./day.ts";

interface Row {
  readonly inUse?: boolean | null;
}

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null;

const hasOneInUse: ArrayFieldValidation = (value) => {
  const used = (value ?? []).filter((row) => isRow(row) && row.inUse);
  return (
    used.length <= 1 ||
    `Put one strap line in use and take the others out: ${used.length} are in use`
  );
};

const approvedOn = day("approvedOn", "Approved on", {
  width: "35%",
  condition: (_, row) => row["status"] !== "draft",
});

/**
 * The lines that stand with the name, each with its standing.
 *
 * One that is not approved may wait here, even in use; whatever reads the brand refuses it.
 */
export const straplines = (): ArrayField => ({
  name: "straplines",
  label: "Strap lines",
  type: "array",
  labels: { singular: "Strap line", plural: "Strap lines" },
  validate: hasOneInUse,
  admin: {
    description:
      "Only the one in use is ever printed, and only while it is approved.",
    initCollapsed: false,
  },
  fields: [
    {
      name: "text",
      label: "Strap line",
      type: "text",
      localized: true,
      admin: {
        placeholder: "Living well, together",
        description: "Needed in the brand’s first language.",
      },
    },
    {
      type: "row",
      fields: [
        {
          name: "status",
          type: "select",
          required: true,
          defaultValue: "draft",
          options: [
            { label: "Draft: not approved yet", value: "draft" },
            { label: "Approved", value: "approved" },
            { label: "Retired: no longer used", value: "retired" },
          ],
          admin: { width: "35%" },
        },
        approvedOn,
        {
          name: "inUse",
          label: "In use",
          type: "checkbox",
          defaultValue: false,
          admin: { width: "30%" },
        },
      ],
    },
  ],
});
