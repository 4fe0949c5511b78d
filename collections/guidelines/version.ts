import type { Field } from "payload";
import { day } from "../fields/day.ts";
import { colleague } from "../fields/colleague.ts";

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
          day("effectiveFrom", "In force from", { width: "33%" }),
          colleague({
            name: "approvedBy",
            label: "Approved by",
            admin: { width: "33%", allowEdit: false },
          }),
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
  day("reviewDue", "Review by", {
    description: "The list shows what is due, so that nothing grows stale.",
  }),
];
