import type { Payload } from "payload";
import type {
  Guideline,
  GuidelineFigure,
  GuidelinePart,
  GuidelineRule,
  LanguageTag,
  Swatch,
} from "#brand";
import {
  cellsOf,
  isLocale,
  linesOf,
  type Guideline as GuidelineDocument,
} from "#collections";
import { drawingOf } from "./read-drawing.ts";
import { InvalidDocumentError } from "./invalid-document.ts";
import type { BrandReference } from "./read-words.ts";

/** What a brand's guidelines are read against. */
export interface GuidelineGround {
  readonly where: string;
  /** The brand's first. */
  readonly language: LanguageTag;
  readonly swatches: readonly Swatch[];
}

/**
 * The published sections of a brand in one language, in the order of the book.
 *
 * Found as the program: a toolkit holds its brand whole, whoever asks, so that its digest is one.
 */
export async function findGuidelines(
  payload: Payload,
  brand: Pick<BrandReference, "id">,
  language: LanguageTag,
): Promise<readonly SectionDocument[]> {
  if (!isLocale(language)) return [];
  const { docs } = await payload.find({
    collection: "guidelines",
    where: {
      and: [
        { brand: { equals: brand.id } },
        { _status: { equals: "published" } },
      ],
    },
    locale: language,
    sort: ["order", "key"],
    pagination: false,
    depth: 1,
    select: {
      key: true,
      title: true,
      audience: true,
      isInQuickGuide: true,
      summary: true,
      body: true,
      rules: true,
      dos: true,
      donts: true,
    },
    populate: { photographs: { slug: true } },
    overrideAccess: true,
  });
  return docs;
}

/** A brand's guidelines from their documents. */
export const readGuidelines = (
  documents: readonly SectionDocument[],
  { language, swatches, where }: GuidelineGround,
): readonly Guideline[] =>
  documents.map((document) =>
    new Section(
      document,
      `guideline "${document.key}" of ${where} in "${language}"`,
      swatches,
    ).read(),
  );

/** What a brand takes over of a section's document. */
export type SectionDocument = Pick<
  GuidelineDocument,
  | "audience"
  | "body"
  | "donts"
  | "dos"
  | "isInQuickGuide"
  | "key"
  | "rules"
  | "summary"
  | "title"
>;

type Shown = NonNullable<SectionDocument["dos"]>[number];
type Part = NonNullable<SectionDocument["body"]>[number];

/** One section on its way from document to brand. A field that is not translated is an error. */
class Section {
  readonly #document: SectionDocument;
  readonly #where: string;
  readonly #swatches: readonly Swatch[];

  constructor(
    document: SectionDocument,
    where: string,
    swatches: readonly Swatch[],
  ) {
    this.#document = document;
    this.#where = where;
    this.#swatches = swatches;
  }

  read(): Guideline {
    const {
      audience,
      body,
      donts,
      dos,
      isInQuickGuide,
      key,
      rules,
      summary,
      title,
    } = this.#document;
    return {
      key,
      title: this.#needed(title, "title"),
      audience,
      isInQuickGuide: isInQuickGuide ?? false,
      summary: this.#needed(summary, "summary"),
      body: (body ?? []).map((part) => this.#part(part)),
      rules: (rules ?? []).map((rule) => this.#rule(rule)),
      dos: (dos ?? []).map((shown) => this.#figure(shown, "dos")),
      donts: (donts ?? []).map((shown) => this.#figure(shown, "donts")),
    };
  }

  #needed(text: string | null | undefined, field: string): string {
    if (text) return text;
    throw new InvalidDocumentError(
      `Cannot use ${this.#where}: field "${field}" is empty, so write it in that language`,
    );
  }

  #part(part: Part): GuidelinePart {
    switch (part.blockType) {
      case "paragraph":
        return { kind: "paragraph", text: part.text };
      case "list":
        return {
          kind: "list",
          isNumbered: part.isNumbered ?? false,
          items: linesOf(part.items),
        };
      case "table": {
        const [head = [], ...rows] = cellsOf(part.cells);
        return { kind: "table", caption: part.caption, head, rows };
      }
      case "figure":
        return { kind: "figure", ...this.#figure(part, "body") };
    }
  }

  #rule(rule: NonNullable<SectionDocument["rules"]>[number]): GuidelineRule {
    const { check, severity, statement, threshold } = rule;
    return {
      statement: this.#needed(statement, "rules"),
      severity,
      ...(threshold && { threshold }),
      ...(check && { check }),
    };
  }

  #figure(
    shown: Pick<
      Shown,
      "alt" | "caption" | "drawing" | "exhibit" | "photograph"
    >,
    field: string,
  ): GuidelineFigure {
    const { alt, caption, drawing, exhibit, photograph } = shown;
    const slug = typeof photograph === "object" ? photograph?.slug : undefined;
    return {
      caption: this.#needed(caption, field),
      ...(alt && { alt }),
      ...(exhibit && { exhibit }),
      ...(slug && { photograph: slug }),
      ...(drawing && {
        drawing: drawingOf(
          drawing,
          this.#swatches,
          `${this.#where}: field "${field}"`,
        ),
      }),
    };
  }
}
