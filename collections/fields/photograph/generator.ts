import type { GroupField } from "payload";

const generated: readonly unknown[] = [
  "trainedAlgorithmicMedia",
  "compositeWithTrainedAlgorithmicMedia",
  "algorithmicMedia",
  "compositeSynthetic",
];

/** What made a picture that no camera took, in the fields of IPTC 2025.1. */
export const generator = (): GroupField => ({
  name: "generator",
  label: "What generated it",
  type: "group",
  admin: {
    condition: ({ digitalSourceType }) => generated.includes(digitalSourceType),
  },
  fields: [
    {
      type: "row",
      fields: [
        { name: "system", type: "text", admin: { width: "50%" } },
        { name: "version", type: "text", admin: { width: "50%" } },
      ],
    },
    { name: "prompt", type: "textarea" },
    {
      name: "promptWriter",
      label: "Who wrote the prompt",
      type: "text",
      admin: { description: "Not the creator: IPTC keeps the two apart." },
    },
  ],
});
