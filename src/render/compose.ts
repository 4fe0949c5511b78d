import {
  directionOf,
  type Narrative,
  type Photograph,
  type Toolkit,
} from "#brand";
import { serves, type FlowDocument } from "#templates";
import { readArtboard, type Artboard } from "./artboard.ts";
import { checkPolicy } from "./check-policy.ts";
import { composeCopy, type ComposedCopy } from "./compose-copy.ts";
import { ToolkitError, UnknownNameError } from "./errors.ts";
import type { LayoutContext } from "./layout/layout-context.ts";
import { postOf, type Post } from "./post-of.ts";
import type { RenderRequest } from "./request.ts";

/** One page to lay out. */
export interface Page {
  readonly artboard: Artboard;
  readonly context: LayoutContext;
}

/** What a template made of a toolkit. */
export interface Composition extends ComposedCopy {
  /** Empty where copy is too long for its slots, and where the template flows. */
  readonly pages: readonly Page[];
  /** What a template that flows makes; its pages are known once it is set. */
  readonly flow?: FlowDocument;
  readonly options: Readonly<Record<string, string>>;
  readonly photograph: Photograph;
  /** The message that it is posted with, where its channel has one. */
  readonly post?: Post;
}

/** Lets a template arrange a toolkit. Copy that is too long is said, not thrown. */
export function compose(toolkit: Toolkit, request: RenderRequest): Composition {
  const { template, format, language } = request;
  const narrative = toolkit.narratives[language];
  const lines = toolkit.brand.lines[language];
  if (!narrative || !lines) {
    throw new UnknownNameError("language", language, toolkit.languages);
  }
  if (!serves(template, format)) {
    throw new ToolkitError(
      "format-not-served",
      `Template "${template.name}" does not serve format "${format.code}": choose one of ${template.formats.join(", ")}`,
    );
  }
  const options = optionsOf(request);
  checkPolicy(toolkit, { ...request, options });
  const composed = composeCopy(toolkit, narrative, request);
  const { copy, tooLong } = composed;
  const chosen = photographOf(toolkit, request);
  const { focalPoint = chosen.focalPoint } = request;
  const photograph = { ...chosen, focalPoint };
  checkShown(toolkit, request, narrative);
  const post = postOf(toolkit, request);
  const made = { ...composed, options, photograph, ...(post && { post }) };
  if (tooLong.length > 0) return { ...made, pages: [] };
  const direction = directionOf(language);
  const arrangement = template.compose({
    format,
    brand: toolkit.brand,
    promise: toolkit.promise,
    language,
    direction,
    copy,
    options,
    photograph,
    photographs: toolkit.photographs
      .filter(mayStand(toolkit, request))
      .map((each) => (each.id === photograph.id ? photograph : each)),
    lines,
    imprint: imprintOf(lines.imprint, toolkit, language),
  });
  const title = narrative.headline;
  if (arrangement.kind === "flow") {
    const { name } = template;
    const { sections, title: own = title } = arrangement;
    const set = { language, direction, format };
    return { ...made, pages: [], flow: { name, title: own, ...set, sections } };
  }
  return {
    ...made,
    pages: arrangement.artboards.map((element, index) => ({
      artboard: readArtboard(template.name, element),
      context: {
        template: template.name,
        format,
        page: index + 1,
        language,
        direction,
        title,
      },
    })),
  };
}

function optionsOf({
  template,
  options,
}: RenderRequest): Record<string, string> {
  const known = Object.keys(template.options.shape);
  const unknown = Object.keys(options).find(
    (option) => !known.includes(option),
  );
  if (unknown !== undefined)
    throw new UnknownNameError("option", unknown, known);
  const parsed = template.options.safeParse(options);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ToolkitError(
      "wrong-option",
      `Cannot set option "${issue?.path.join(".") ?? ""}" of template "${template.name}": ${issue?.message ?? ""}`,
    );
  }
  return Object.fromEntries(
    Object.entries(parsed.data).map(([name, value]) => [name, String(value)]),
  );
}

function photographOf(toolkit: Toolkit, request: RenderRequest): Photograph {
  const wanted = request.photograph;
  const photograph =
    wanted === undefined
      ? toolkit.photographs.find(mayStand(toolkit, request))
      : toolkit.photographs.find((candidate) => candidate.id === wanted);
  if (photograph) return photograph;
  const known = toolkit.photographs.map((candidate) => candidate.id);
  if (wanted !== undefined)
    throw new UnknownNameError("photograph", wanted, known);
  throw new ToolkitError(
    "no-photograph",
    `Toolkit "${toolkit.slug}" has no photograph: add one that is approved`,
  );
}

/** Whether a photograph may stand in a request's template, as far as the toolkit's policy goes. */
const mayStand =
  ({ templates = [] }: Toolkit, { template }: RenderRequest) =>
  ({ id }: Photograph): boolean =>
    templates
      .filter((policy) => policy.template === template.name)
      .every(({ photographs }) => !photographs || photographs.includes(id));

/** Photographs that easy-read lines name are the toolkit's, and its policy lets them stand. */
function checkShown(
  toolkit: Toolkit,
  request: RenderRequest,
  { easyRead = [] }: Narrative,
): void {
  if (!Object.hasOwn(request.template.slots.shape, "easyRead")) return;
  const open = toolkit.photographs
    .filter(mayStand(toolkit, request))
    .map(({ id }) => id);
  for (const { photograph: named } of easyRead)
    if (named !== undefined && !open.includes(named))
      throw new UnknownNameError("photograph", named, open);
}

/** The imprint with the toolkit's own day of issue: outputs never look at the clock. */
function imprintOf(
  pattern: string,
  toolkit: Toolkit,
  language: string,
): string {
  const day = new Date(`${toolkit.issued}T00:00:00Z`);
  return pattern
    .replaceAll("{date}", monthFormat(language).format(day))
    .replaceAll("{reference}", toolkit.reference);
}

const monthFormats = new Map<string, Intl.DateTimeFormat>();

/** Months in a language, made once for each: making one takes longer than composing a card. */
function monthFormat(language: string): Intl.DateTimeFormat {
  let format = monthFormats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
      numberingSystem: "latn",
    });
    monthFormats.set(language, format);
  }
  return format;
}
