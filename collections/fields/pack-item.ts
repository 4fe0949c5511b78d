import type { ArrayField } from "payload";
import {
  designCode,
  encodingFault,
  encodings,
  purposes,
  type Encoding,
  type Purpose,
} from "#brand";
import { findKnownFormat } from "../find-known-format.ts";
import { formatChoices } from "../format-choices.ts";
import {
  isTemplate,
  templateChoices,
  templateOf,
} from "../template-choices.ts";
import { choice, type AskedOfRow } from "./choice.ts";
import { encoding, purpose } from "./purpose.ts";

const isPurpose = (value: unknown): value is Purpose =>
  purposes.some((one) => one === value);
const isEncoding = (value: unknown): value is Encoding =>
  encodings.some((one) => one === value);

/** The format is there, the template serves it, and it can be made for that purpose as that file. */
async function formatFault(
  value: unknown,
  { data, req, siblingData }: AskedOfRow,
): Promise<true | string> {
  if (typeof value !== "string" || value === "") return "Choose a format";
  const format = await findKnownFormat(value, req);
  if (typeof format === "string") return format;
  const template = templateOf(siblingData);
  if (typeof template !== "string" && !serves(template.formats, format))
    return `Template "${template.name}" does not serve format "${value}": choose one of ${template.formats.join(", ")}`;
  const { encoding: as, purpose: use } = {
    encoding: undefined,
    purpose: undefined,
    ...siblingData,
  };
  const fault =
    isPurpose(use) && isEncoding(as)
      ? encodingFault(format, use, as)
      : undefined;
  return fault ?? policyFault(value, siblingData, data) ?? true;
}

/** A pack cannot hold what the toolkit's own policy does not use. */
function policyFault(
  format: string,
  row: object,
  data: object,
): string | undefined {
  const policies: readonly unknown[] =
    "templates" in data && Array.isArray(data.templates) ? data.templates : [];
  const { template } = { template: undefined, ...row };
  const policy = policies
    .map((candidate) => Object(candidate))
    .find((candidate) => candidate.template === template);
  const formats: readonly unknown[] = policy?.formats ?? [];
  return formats.length > 0 && !formats.includes(format)
    ? `The toolkit uses template "${String(template)}" in ${formats.join(", ")} alone: choose one of these, or add "${format}" under Templates`
    : undefined;
}

const serves = (
  formats: readonly string[],
  format: Parameters<typeof designCode>[0],
): boolean => formats.includes(designCode(format));

/** The options of a row are the template's own. */
function optionsFault(
  value: unknown,
  { siblingData }: AskedOfRow,
): true | string {
  const template = templateOf(siblingData);
  if (typeof template === "string" || !Array.isArray(value)) return true;
  const options: Readonly<Record<string, unknown>> = Object.fromEntries(
    value.map((row: unknown) => [Object(row).name, Object(row).value]),
  );
  const parsed = template.options.safeParse(options);
  if (parsed.success) return true;
  const known = Object.keys(template.options.shape).join(", ");
  const [issue] = parsed.error.issues;
  return `Template "${template.name}" has the options ${known}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`;
}

const template = choice({
  name: "template",
  label: "Template",
  required: true,
  choices: templateChoices,
  validate: isTemplate,
});

const format = choice({
  name: "format",
  label: "Format",
  required: true,
  choices: formatChoices,
  collection: "formats",
  validate: formatFault,
});

/** The outputs of a toolkit's full pack, in order. */
export const packItem = (): ArrayField => ({
  name: "pack",
  type: "array",
  labels: { singular: "Output", plural: "Outputs" },
  fields: [
    { type: "row", fields: [template, format, purpose(), encoding()] },
    {
      name: "options",
      type: "array",
      labels: { singular: "Option", plural: "Options of the template" },
      validate: optionsFault,
      fields: [
        {
          type: "row",
          fields: [
            {
              name: "name",
              type: "text",
              required: true,
              admin: { placeholder: "layout" },
            },
            {
              name: "value",
              type: "text",
              required: true,
              admin: { placeholder: "photograph" },
            },
          ],
        },
      ],
    },
  ],
});
