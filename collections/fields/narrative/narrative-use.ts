import type { Field } from "payload";
import { day, lastDay } from "../day.ts";

/** When and how carefully a narrative may be used, and who said so. */
export const narrativeUse = (): Field[] => [
  {
    type: "row",
    fields: [
      day("validFrom", "First day of use"),
      lastDay("validTo", "Last day of use", {
        first: "validFrom",
        description: "After it, every output of the campaign is blocked.",
      }),
    ],
  },
  {
    name: "sensitivity",
    type: "select",
    defaultValue: "none",
    index: true,
    options: [
      { value: "none", label: "Nothing special" },
      {
        value: "political",
        label: "Political: even-handed, no party, no person",
      },
      { value: "safeguarding", label: "Safeguarding: people at risk" },
      { value: "legal", label: "Legal: words agreed with a lawyer" },
    ],
    admin: { description: "What its readers must take care of." },
  },
  {
    type: "row",
    fields: [
      {
        name: "approver",
        label: "Approved by",
        type: "text",
        admin: {
          placeholder: "Director of Environment",
          description: "Name and role of whoever answers for what it says.",
        },
      },
      day("approved", "Approved on"),
    ],
  },
];
