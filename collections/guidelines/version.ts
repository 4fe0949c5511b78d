import type { Field } from "payload";

const dayOnly = {
  pickerAppearance: "dayOnly",
  displayFormat: "d MMMM yyyy",
} as const;

/** Which version readers have before them, and when somebody must look at it again. */
export const version = (): Field[] => [
  {
    name: "version",
    type: "group",
    label: false,
    admin: { hideGutter: true },
    fields: [
      {
        type: "row",
        fields: [
          {
            name: "label",
            label: "Version",
            type: "text",
            required: true,
            defaultValue: "1.0",
            maxLength: 40,
            admin: { width: "33%", placeholder: "2.1" },
          },
          {
            name: "effectiveFrom",
            label: "In force from",
            type: "date",
            admin: { width: "33%", date: dayOnly },
          },
          {
            name: "approvedBy",
            label: "Approved by",
            type: "relationship",
            relationTo: "users",
            admin: { width: "33%", allowCreate: false, allowEdit: false },
          },
        ],
      },
      {
        name: "changes",
        label: "What changed",
        type: "textarea",
        localized: true,
        maxLength: 2000,
        admin: { rows: 2 },
      },
    ],
  },
  {
    name: "reviewDue",
    label: "Review by",
    type: "date",
    index: true,
    admin: {
      date: dayOnly,
      description: "The list shows what is due, so that nothing grows stale.",
    },
  },
];
