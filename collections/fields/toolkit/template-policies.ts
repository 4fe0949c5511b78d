import type { ArrayField } from "payload";
import { designCode } from "#brand";
import { slotIssues } from "#templates";
import { findKnownFormat } from "../../find-known-format.ts";
import { formatChoices } from "../../format-choices.ts";
import {
  isTemplate,
  slotChoices,
  templateChoices,
  templateOf,
} from "../../template-choices.ts";
import { choice, choices, type AskedOfRow } from "../choice.ts";
import { fillKnownFacts } from "../known-facts.ts";

const rowsOf = (value: unknown): readonly object[] =>
  Array.isArray(value) ? value.map((row: unknown) => Object(row)) : [];

const textOf = (row: object, name: string): string => {
  const found: unknown = Object.entries(row).find(([key]) => key === name)?.[1];
  return typeof found === "string" ? found : "";
};

/** Each template once: two policies for one could not both hold. */
const onePolicyEach = (value: unknown): true | string => {
  const names = rowsOf(value).map((row) => textOf(row, "template"));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return (
    twice === undefined ||
    `Template "${twice}" stands here twice: put both policies into one`
  );
};

const areServed = async (
  value: unknown,
  { req, siblingData }: AskedOfRow,
): Promise<true | string> => {
  const template = templateOf(siblingData);
  if (typeof template === "string" || !Array.isArray(value)) return true;
  for (const code of value) {
    const format = await findKnownFormat(String(code), req);
    if (typeof format === "string") return format;
    if (!template.formats.includes(designCode(format)))
      return `Template "${template.name}" does not serve format "${String(code)}": choose one of ${template.formats.join(", ")}`;
  }
  return true;
};

const areLayouts = (
  value: unknown,
  { siblingData }: AskedOfRow,
): true | string => {
  const template = templateOf(siblingData);
  if (typeof template === "string" || !Array.isArray(value)) return true;
  const layout = template.options.shape["layout"];
  if (!layout)
    return value.length === 0 || `Template "${template.name}" has no layouts`;
  const wrong = value.find(
    (name: unknown) => !template.options.safeParse({ layout: name }).success,
  );
  return (
    wrong === undefined ||
    `Template "${template.name}" has no layout "${String(wrong)}"`
  );
};

/** A locked slot belongs to the template, stands once, and its fixed text fits it. */
const areSlots = async (
  value: unknown,
  { req, siblingData }: AskedOfRow,
): Promise<true | string> => {
  const template = templateOf(siblingData);
  if (typeof template === "string") return true;
  const slots = Object.keys(template.slots.shape);
  const seen = new Set<string>();
  for (const row of rowsOf(value)) {
    const slot = textOf(row, "slot");
    if (!slots.includes(slot))
      return `Template "${template.name}" has no slot "${slot}": choose one of ${slots.join(", ")}`;
    if (seen.has(slot)) return `Slot "${slot}" is locked twice: take one out`;
    seen.add(slot);
    const filled = await fillKnownFacts(textOf(row, "text"), req);
    if (filled.kind === "refused") return filled.why;
    if (filled.text === "") continue;
    const isList = template.slots.shape[slot]?._zod.def.type === "array";
    const words = isList ? filled.text.split("\n") : filled.text;
    const issue = slotIssues(template.slots, { [slot]: words }).find(
      ({ path }) => path.split(".")[0] === slot,
    );
    if (issue)
      return `The fixed text of slot "${slot}" does not fit: ${issue.message}`;
  }
  return true;
};

/** What officers may change in each template of the campaign. */
export const templatePolicies = (): ArrayField => ({
  name: "templates",
  label: "What is open and what is locked",
  type: "array",
  labels: { singular: "Template", plural: "Templates" },
  validate: onePolicyEach,
  admin: {
    description:
      "Only templates that are named here are limited; in every other all is open.",
  },
  fields: [
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
        choices({
          name: "layouts",
          label: "Layouts",
          choices: [
            { value: "panel", label: "Panel" },
            { value: "photograph", label: "Photograph" },
          ],
          description: "Those that may be chosen; empty for all.",
          validate: areLayouts,
        }),
      ],
    },
    choices({
      name: "formats",
      label: "Formats",
      choices: formatChoices,
      collection: "formats",
      description: "Those that the campaign uses; empty for all.",
      validate: areServed,
    }),
    {
      name: "locked",
      label: "Locked slots",
      type: "array",
      labels: { singular: "Locked slot", plural: "Locked slots" },
      validate: areSlots,
      fields: [
        {
          type: "row",
          fields: [
            choice({
              name: "slot",
              label: "Slot",
              required: true,
              choices: slotChoices,
              validate: (value) => (value ? true : "Choose a slot"),
            }),
            {
              name: "text",
              label: "Fixed text",
              type: "textarea",
              localized: true,
              admin: {
                rows: 2,
                description:
                  "What always stands there, a line for each entry of a list. Empty: the narrative’s own words.",
              },
            },
          ],
        },
      ],
    },
  ],
});
