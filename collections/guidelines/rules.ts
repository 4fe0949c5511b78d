import type { ArrayField } from "payload";
import { copyLine } from "../fields/copy.ts";
import { checkOptions } from "./checks.ts";
import { shown } from "./shown.ts";

/** Rules that can be listed and counted, and asked of an output where a check knows how. */
export const guidelineRules = (): ArrayField => ({
  name: "rules",
  type: "array",
  maxRows: 40,
  labels: { singular: "Rule", plural: "Rules" },
  admin: {
    initCollapsed: true,
    description:
      "Each in one sentence. Name the check that enforces it, so that readers know what the system sees for itself.",
    components: {
      RowLabel: "/src/app/(payload)/components/rule-label.tsx#RuleLabel",
    },
  },
  fields: [
    copyLine({
      name: "statement",
      description: "Keep the clear space empty on every side.",
      isRequired: true,
      isLocalized: true,
      aimWords: 25,
      mostCharacters: 300,
    }),
    {
      type: "row",
      fields: [
        {
          name: "severity",
          type: "select",
          required: true,
          defaultValue: "warn",
          options: [
            { value: "block", label: "Must: stops an output" },
            { value: "warn", label: "Should: warns of it" },
            { value: "note", label: "Worth knowing" },
          ],
          admin: { width: "33%", isClearable: false },
        },
        {
          name: "threshold",
          type: "text",
          localized: true,
          maxLength: 200,
          admin: {
            width: "33%",
            description: "The figure that decides: 25 mm or 100 pixels.",
          },
        },
        {
          name: "check",
          label: "Enforced by",
          type: "select",
          options: checkOptions,
          admin: {
            width: "33%",
            description: "Leave it empty where only a person can tell.",
          },
        },
      ],
    },
  ],
});

/** Examples of what to do or of what never to do. */
export const examples = (name: "dos" | "donts", label: string): ArrayField => ({
  name,
  label,
  type: "array",
  maxRows: 30,
  labels: { singular: "Example", plural: "Examples" },
  admin: {
    initCollapsed: true,
    components: {
      RowLabel: "/src/app/(payload)/components/rule-label.tsx#ExampleLabel",
    },
  },
  fields: shown(true),
});
