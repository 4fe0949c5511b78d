import type { GroupField } from "payload";

/** The Five Ways to Wellbeing, which cross every promise. */
const ways = {
  connect: "Connect",
  "be-active": "Be active",
  "take-notice": "Take notice",
  "keep-learning": "Keep learning",
  give: "Give",
};

/** How a promise or campaign serves people's wellbeing. */
export const wellbeing = (): GroupField => ({
  name: "wellbeing",
  type: "group",
  admin: {
    description:
      "Wellbeing runs through everything we do. Say how this serves it.",
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "way",
          label: "Way to wellbeing",
          type: "select",
          index: true,
          options: Object.entries(ways).map(([value, label]) => ({
            value,
            label,
          })),
          admin: { width: "30%" },
        },
        {
          name: "statement",
          label: "How it helps people live well",
          type: "text",
          localized: true,
          admin: { width: "70%" },
        },
      ],
    },
  ],
});
