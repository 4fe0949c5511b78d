/**
 * Turns what the studio asks for into requests of the engine: with the words of open slots alone, and without
 * those that were left empty, so that the campaign's own stand there.
 */
import { findFormat, type Toolkit } from "#brand";
import { ToolkitError, UnknownNameError } from "#render/errors";
import type { RenderRequest } from "#render";
import { findTemplate, templates, type Template } from "#templates";
import type { OutputChoice, Setting } from "./asked.ts";
import { outputOf, policyOf } from "./output-of.ts";

/** The request of one choice under a setting. The slots, the photograph and the option must be open in it. */
export function requestOf(
  toolkit: Toolkit,
  setting: Setting,
  choice: OutputChoice,
): RenderRequest {
  const template = templateOf(choice.template);
  const format = findFormat(choice.format, toolkit.formats);
  const { item } = outputOf(toolkit, template, format);
  const { focalPoint, language, photograph } = setting;
  if (!toolkit.languages.includes(language))
    throw new UnknownNameError("language", language, toolkit.languages);
  return {
    template,
    format,
    purpose: item.purpose,
    encoding: item.encoding,
    language,
    options: { ...item.options, ...optionsFor(toolkit, template, setting) },
    copy: copyFor(template, setting),
    ...(photograph !== undefined && { photograph }),
    ...(focalPoint && {
      focalPoint: { x: rounded(focalPoint.x), y: rounded(focalPoint.y) },
    }),
  };
}

/** A ten-thousandth of a photograph is less than anybody can aim. */
const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

/** The template of a name. */
export function templateOf(name: string): Template {
  const template = findTemplate(name);
  if (template) return template;
  throw new UnknownNameError(
    "template",
    name,
    templates.map((known) => known.name),
  );
}

/** The words for one template: a setting speaks for several, each of which takes what it has slots for. */
function copyFor(template: Template, { copy }: Setting): RenderRequest["copy"] {
  const slots = Object.keys(template.slots.shape);
  const known = templates.flatMap(({ slots: own }) => Object.keys(own.shape));
  const unknown = Object.keys(copy).find((slot) => !known.includes(slot));
  if (unknown !== undefined)
    throw new UnknownNameError("slot", unknown, [...new Set(known)]);
  return Object.fromEntries(
    Object.entries(copy)
      .filter(([slot]) => slots.includes(slot))
      .map(([slot, words]) => [slot, written(template, slot, words)] as const)
      .filter(([, words]) => words.length > 0),
  );
}

/** Words without the blanks around them, of lists without empty entries. */
function written(
  { name, slots }: Template,
  slot: string,
  words: string | readonly string[],
): string | readonly string[] {
  const isList = slots.shape[slot]?._zod.def.type === "array";
  if (isList !== (typeof words !== "string"))
    throw new ToolkitError(
      "wrong-copy",
      `Cannot set slot "${slot}" of template "${name}": ${isList ? "give a list of texts" : "give one text"}`,
    );
  return typeof words === "string"
    ? words.trim()
    : words.map((entry) => entry.trim()).filter(Boolean);
}

/** The options that the template has, where what was chosen is left open; elsewhere the usual choice stands. */
function optionsFor(
  toolkit: Toolkit,
  template: Template,
  { options }: Setting,
): Readonly<Record<string, string>> {
  const open = policyOf(toolkit, template)?.options ?? {};
  return Object.fromEntries(
    Object.entries(options).filter(
      ([option, value]) =>
        Object.hasOwn(template.options.shape, option) &&
        (open[option]?.includes(value) ?? true),
    ),
  );
}
