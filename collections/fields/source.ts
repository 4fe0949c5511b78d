import type { Field } from "payload";
import { day } from "./day.ts";

/** How sure we are of a figure. */
export const confidences = [
  { label: "A source was found", value: "S" },
  { label: "Known, but not verified", value: "K" },
  { label: "Our own default", value: "D" },
];

/** Where figures come from, when somebody last looked, and how sure we are. They grow old by themselves. */
export const source = (): readonly Field[] => [
  {
    name: "source",
    label: "Where the figures come from",
    type: "text",
    required: true,
    admin: {
      description:
        "A web address, or the name and page of a document, so that the next person can look again.",
    },
  },
  {
    type: "row",
    fields: [
      day("checkedOn", "Last checked", {
        required: true,
        description:
          "The day on which somebody compared the figures with the source. After a year they are due again.",
        components: {
          Cell: "/src/app/(payload)/components/checked-on-cell.tsx#CheckedOnCell",
        },
      }),
      {
        name: "confidence",
        label: "How sure we are",
        type: "select",
        required: true,
        index: true,
        options: confidences,
      },
    ],
  },
];

/** The component above a list that leads to what is due for a check. */
export const dueForCheck =
  "/src/app/(payload)/components/due-for-check.tsx#DueForCheck";
