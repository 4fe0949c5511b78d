import type { Field, Validate } from "payload";
import { choice } from "../fields/choice.ts";
import { readOnlyText } from "../fields/read-only.ts";
import { findKnownFormat } from "../find-known-format.ts";
import { formatChoices } from "../format-choices.ts";
import { isTemplate, templateChoices } from "../template-choices.ts";
import { settingFault } from "./setting.ts";

const isSetting: Validate = (value: unknown) => settingFault(value) ?? true;

/** What is printed: one output of a campaign, for one printer. */
export const outputFields = (): Field[] => [
  {
    type: "row",
    fields: [
      {
        name: "toolkit",
        label: "Campaign",
        type: "relationship",
        relationTo: "toolkits",
        required: true,
        index: true,
        admin: { width: "50%", allowCreate: false },
      },
      {
        name: "printer",
        type: "relationship",
        relationTo: "printers",
        index: true,
        admin: {
          width: "50%",
          allowCreate: false,
          description:
            "Whose press the file is made for. Empty: what the format usually goes to.",
        },
      },
    ],
  },
  {
    type: "row",
    fields: [
      choice({
        name: "template",
        label: "Template",
        required: true,
        choices: templateChoices,
        validate: isTemplate,
      }),
      choice({
        name: "format",
        label: "Format",
        required: true,
        choices: formatChoices,
        collection: "formats",
        validate: async (value, { req }) => {
          if (typeof value !== "string" || value === "")
            return "Choose a format";
          const format = await findKnownFormat(value, req);
          if (typeof format === "string") return format;
          return (
            format.medium === "print" ||
            `"${format.name}" is a format of screens: choose one that is printed`
          );
        },
      }),
    ],
  },
  {
    type: "row",
    fields: [
      {
        name: "language",
        type: "text",
        required: true,
        defaultValue: "en",
        maxLength: 20,
        admin: {
          width: "50%",
          placeholder: "en",
          description: "One of the campaign’s languages, by its tag.",
        },
      },
      {
        name: "photograph",
        type: "text",
        maxLength: 120,
        admin: {
          width: "50%",
          description:
            "One of the campaign’s photographs, by its slug. Empty: the first.",
        },
      },
    ],
  },
  {
    name: "usesSpots",
    label: "Spot inks",
    type: "checkbox",
    defaultValue: false,
    admin: {
      description:
        "Brand colours that name a spot ink print from a plate of their own. It costs more.",
    },
  },
  {
    ...readOnlyText("kind", "Kind of product"),
    index: true,
    admin: {
      readOnly: true,
      description: "The group of its format: clocks are read by it.",
    },
  },
  // What somebody set in the studio: copy and options.
  {
    name: "setting",
    type: "json",
    validate: isSetting,
    admin: { hidden: true },
  },
];
