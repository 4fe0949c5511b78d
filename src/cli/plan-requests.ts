import {
  encodingFault,
  findFormat,
  usualEncoding,
  type Day,
  type Encoding,
  type Format,
  type PackItem,
  type PrintingCondition,
  type Purpose,
  type Toolkit,
} from "#brand";
import {
  planAlternatives,
  pressFormat,
  standardForm,
  ToolkitError,
  UnknownNameError,
  type RenderRequest,
} from "#render";
import { findTemplate, serves, templates, type Template } from "#templates";
import { pressJobOf, type PressChoice } from "#plugin";

/** What somebody wants of a toolkit. Absent fields are left to the pack and the formats. */
export interface RenderChoice extends PressChoice {
  readonly template?: string;
  readonly format?: string;
  readonly purpose?: Purpose;
  readonly encoding?: Encoding;
  readonly lang?: string;
  readonly set: Readonly<Record<string, string>>;
  readonly option: Readonly<Record<string, string>>;
  readonly photograph?: string;
  /** How many are printed, where that is known. */
  readonly copies?: number;
  /** The day on which it is asked. */
  readonly asked?: Day;
  /** Beside the full pack, its campaign for people who read in another way. */
  readonly withAlternatives?: boolean;
}

/**
 * The requests that a choice means: the full pack, a part of it, or one output. A press job may
 * print on conditions that an operator installed.
 */
export function planRequests(
  toolkit: Toolkit,
  choice: RenderChoice,
  installed: readonly PrintingCondition[] = [],
): readonly RenderRequest[] {
  const language = choice.lang ?? toolkit.languages[0] ?? "";
  if (!toolkit.languages.includes(language)) {
    throw new UnknownNameError("language", language, toolkit.languages);
  }
  checkPressChoice(choice);
  if (choice.withAlternatives && !isFullPack(choice))
    throw new ToolkitError(
      "usage",
      "Cannot add --with-alternatives to a part of the pack: leave out --template, --format and --purpose, or name an alternative with --template",
    );
  return itemsOf(toolkit, choice).map((item) => {
    const request = requestOf(toolkit, item, { ...choice, lang: language });
    if (request.purpose !== "press") return request;
    const { template, format } = request;
    const of = { toolkit, template, format, language };
    const press = pressJobOf(choice, of, installed);
    return { ...request, press, format: pressFormat(format, press.printer) };
  });
}

/** Whether the choice means all that a pack holds for screens and desks. */
export const isFullPack = ({
  format,
  purpose,
  template,
}: RenderChoice): boolean =>
  [format, purpose, template].every((part) => part === undefined);

/** What is said of a press file must be said with its purpose, lest it go unheard. */
function checkPressChoice(choice: RenderChoice): void {
  const { purpose, printer, condition, spot, outline, edition } = choice;
  const isChosen = [printer, condition, spot, outline, edition].some(
    (value) => value !== undefined,
  );
  if (isChosen && purpose !== "press") {
    throw new ToolkitError(
      "usage",
      "Cannot choose --printer, --condition, --spot, --outline or --edition for a screen: add --purpose press",
    );
  }
}

/** Pack items that match; with template and format both named, that one even outside the pack. */
function itemsOf(toolkit: Toolkit, choice: RenderChoice): readonly PackItem[] {
  const template =
    choice.template === undefined ? undefined : templateOf(choice.template);
  const format =
    choice.format === undefined
      ? undefined
      : findFormat(choice.format, toolkit.formats);
  if (template && format)
    return [singleItem(toolkit, template, format, choice)];
  const matching = toolkit.pack.filter(
    (item) =>
      (!template || item.template === template.name) &&
      (!format || item.format === format.code) &&
      (choice.purpose !== "press" || isPrinted(toolkit, item)),
  );
  if (matching.length > 0)
    return choice.withAlternatives
      ? [...matching, ...alternativeItems(toolkit, choice)]
      : matching;
  if (format) {
    const serving = templates.filter((candidate) => serves(candidate, format));
    const [only] = serving;
    if (only && serving.length === 1)
      return [singleItem(toolkit, only, format, choice)];
    throw new ToolkitError(
      "usage",
      `Format "${format.code}" is not in the pack of "${toolkit.slug}": add --template with one of ${serving.map(({ name }) => name).join(", ") || "none, no template serves it"}`,
    );
  }
  throw new ToolkitError(
    "usage",
    template
      ? `Template "${template.name}" is not in the pack of "${toolkit.slug}": add --format with one of ${template.formats.join(", ")}`
      : `Toolkit "${toolkit.slug}" has an empty pack: name a --template and a --format`,
  );
}

/** The alternatives that can be made and that the pack does not list. */
const alternativeItems = (
  toolkit: Toolkit,
  { lang = toolkit.languages[0] ?? "" }: RenderChoice,
): readonly PackItem[] =>
  planAlternatives(toolkit, [lang]).flatMap(({ form, request }) =>
    form === standardForm ||
    !request ||
    toolkit.pack.some(({ template }) => template === form)
      ? []
      : [
          {
            template: form,
            format: request.format.code,
            purpose: request.purpose,
            encoding: request.encoding,
          },
        ],
  );

const isPrinted = ({ formats }: Toolkit, { format }: PackItem): boolean =>
  findFormat(format, formats).medium === "print";

function singleItem(
  toolkit: Toolkit,
  template: Template,
  format: Format,
  choice: RenderChoice,
): PackItem {
  const known = toolkit.pack.find(
    (item) => item.template === template.name && item.format === format.code,
  );
  if (known) return known;
  const purpose =
    choice.purpose ?? (format.medium === "print" ? "screen" : "social");
  return {
    template: template.name,
    format: format.code,
    purpose,
    encoding: usualEncoding(format, purpose),
  };
}

function requestOf(
  toolkit: Toolkit,
  item: PackItem,
  choice: RenderChoice & { readonly lang: string },
): RenderRequest {
  const template = templateOf(item.template);
  const format = findFormat(item.format, toolkit.formats);
  const purpose = choice.purpose ?? item.purpose;
  const isSamePurpose = purpose === item.purpose;
  const encoding =
    choice.encoding ??
    (isSamePurpose ? item.encoding : usualEncoding(format, purpose));
  const fault = encodingFault(format, purpose, encoding);
  if (fault !== undefined) throw new ToolkitError("usage", fault);
  return {
    template,
    format,
    purpose,
    encoding,
    language: choice.lang,
    options: { ...item.options, ...choice.option },
    copy: Object.fromEntries(
      Object.entries(choice.set).map(([slot, text]) => [
        slot,
        slotValue(template, slot, text),
      ]),
    ),
    ...(choice.photograph !== undefined && { photograph: choice.photograph }),
    ...(choice.asked !== undefined && { asked: choice.asked }),
    ...(choice.copies !== undefined &&
      format.medium === "print" && { copies: choice.copies }),
  };
}

/** Lists are written `first | second`. */
function slotValue(
  template: Template,
  slot: string,
  text: string,
): string | readonly string[] {
  const isList = template.slots.shape[slot]?._zod.def.type === "array";
  return isList ? text.split("|").map((entry) => entry.trim()) : text;
}

function templateOf(name: string): Template {
  const template = findTemplate(name);
  if (template) return template;
  throw new UnknownNameError(
    "template",
    name,
    templates.map((candidate) => candidate.name),
  );
}
