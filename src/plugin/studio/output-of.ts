import {
  findFormat,
  usualEncoding,
  type Format,
  type PackItem,
  type TemplatePolicy,
  type Toolkit,
} from "#brand";
import { serves, type Template } from "#templates";

/** One output that a toolkit may be made into. */
export interface StudioOutput {
  readonly template: Template;
  readonly format: Format;
  readonly item: PackItem;
  readonly isInPack: boolean;
}

/** What people call an output beside others: an alternative by what it is for, any other by its format. */
export function outputName(
  { formats, standard, title }: Template,
  { code, name }: Pick<Format, "code" | "name">,
): string {
  if (!standard) return name;
  return code === formats[0] ? title : `${title}, ${name}`;
}

/** What a campaign's policy says of a template, if anything. */
export const policyOf = (
  { templates = [] }: Toolkit,
  { name }: Pick<Template, "name">,
): TemplatePolicy | undefined =>
  templates.find(({ template }) => template === name);

/** An output as the pack has it, else as its format is usually made for screens and networks. */
export function outputOf(
  toolkit: Toolkit,
  template: Template,
  format: Format,
): StudioOutput {
  const own = toolkit.pack.find(
    (item) =>
      item.template === template.name &&
      item.format === format.code &&
      item.purpose !== "press",
  );
  const purpose = format.medium === "print" ? "screen" : "social";
  const item = own ?? {
    template: template.name,
    format: format.code,
    purpose,
    encoding: usualEncoding(format, purpose),
  };
  return { template, format, item, isInPack: own !== undefined };
}

/** Every output that policy leaves open in a template: those of the pack first, in its order. */
export function outputsOf(
  toolkit: Toolkit,
  template: Template,
): readonly StudioOutput[] {
  const policy = policyOf(toolkit, template);
  if (policy?.isRetired) return [];
  const own = toolkit.formats ?? [];
  const known = [
    ...template.formats.map((code) => findFormat(code, own)),
    ...own.filter(
      ({ basedOn, code }) =>
        basedOn !== undefined && !template.formats.includes(code),
    ),
  ].filter(
    (format) =>
      serves(template, format) &&
      (!policy?.formats || policy.formats.includes(format.code)),
  );
  const place = (format: Format): number => {
    const at = toolkit.pack.findIndex(
      (item) => item.template === template.name && item.format === format.code,
    );
    return at < 0 ? Infinity : at;
  };
  return known
    .toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
    .map((format) => outputOf(toolkit, template, format));
}
