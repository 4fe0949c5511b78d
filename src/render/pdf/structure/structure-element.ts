import type { PdfDocument, Ref, Value } from "../document.ts";
import { asciiString, checkText, textString } from "../strings.ts";
import { attributesOf, type AttributeFacts } from "./attributes.ts";
import type { StructureType } from "./structure-type.ts";

/** What is said of an element beside its type. */
export interface ElementFacts extends AttributeFacts {
  /** BCP 47. Written where it differs from that of the element around. */
  readonly language?: string;
  /** What a figure shows, for those who cannot see it. */
  readonly alt?: string;
  /** The text that the marks of this element stand for, where they do not say it themselves. */
  readonly actualText?: string;
  /** A name for the element in lists of tags. */
  readonly title?: string;
  /** ASCII, and the element's alone; notes are given one. */
  readonly id?: string;
}

/** A part of an element, in reading order. */
type Kid =
  | { readonly kind: "element"; readonly element: StructureElement }
  | { readonly kind: "content"; readonly page: Ref; readonly id: number }
  | { readonly kind: "object"; readonly page: Ref; readonly object: Ref };

/** One node of the structure tree. Its parts are read in the order in which they were added. */
export class StructureElement {
  readonly type: StructureType;
  readonly facts: ElementFacts;
  readonly ref: Ref;
  readonly #document: PdfDocument;
  readonly #parent: Ref;
  readonly #outerLanguage: string | undefined;
  readonly #kids: Kid[] = [];
  readonly #elements: StructureElement[] = [];

  constructor(
    document: PdfDocument,
    type: StructureType,
    facts: ElementFacts,
    outer: { readonly ref: Ref; readonly language?: string },
  ) {
    this.#document = document;
    this.type = type;
    this.facts = facts;
    this.ref = document.reserve();
    this.#parent = outer.ref;
    this.#outerLanguage = outer.language;
  }

  /** The language that the element is in: its own, or that of the element around. */
  get language(): string | undefined {
    return this.facts.language ?? this.#outerLanguage;
  }

  /** The elements directly within. */
  get elements(): readonly StructureElement[] {
    return this.#elements;
  }

  /** A new element after everything that is in this one already. */
  add(type: StructureType, facts: ElementFacts = {}): StructureElement {
    const { ref, language } = this;
    const outer = { ref, ...(language !== undefined && { language }) };
    const element = new StructureElement(this.#document, type, facts, outer);
    this.#kids.push({ kind: "element", element });
    this.#elements.push(element);
    return element;
  }

  /** Takes marked content of a page in. For `TaggedPage`. */
  addContent(page: Ref, id: number): void {
    this.#kids.push({ kind: "content", page, id });
  }

  /** Takes an annotation of a page in. For `TaggedPage`. */
  addObject(page: Ref, object: Ref): void {
    this.#kids.push({ kind: "object", page, object });
  }

  /** Writes the element and all within it; `id` is its own or the one that it was given. */
  write(idOf: (element: StructureElement) => string | undefined): void {
    const { type, facts } = this;
    const id = idOf(this);
    const page = this.#kids.find((kid) => kid.kind === "content")?.page;
    const kids = this.#kids.map((kid) => kidValue(kid, page));
    this.#document.assign(this.ref, {
      S: type,
      P: this.#parent,
      ID: id === undefined ? undefined : asciiString(id),
      Pg: page,
      Lang:
        facts.language !== this.#outerLanguage
          ? optional(facts.language, "a language tag")
          : undefined,
      T: optional(facts.title, "the title of an element"),
      Alt: optional(facts.alt, "the alt text of a figure"),
      ActualText: optional(facts.actualText, "the actual text of an element"),
      A: attributesOf(facts),
      K: kids.length > 1 ? kids : kids[0],
    });
    for (const element of this.elements) element.write(idOf);
  }
}

const optional = (text: string | undefined, where: string) =>
  text === undefined ? undefined : textString(checkText(text, where));

/** A number alone is content of the element's own page. */
function kidValue(kid: Kid, page: Ref | undefined): Value {
  switch (kid.kind) {
    case "element":
      return kid.element.ref;
    case "content":
      return kid.page === page
        ? kid.id
        : { Type: "MCR", Pg: kid.page, MCID: kid.id };
    case "object":
      return { Type: "OBJR", Pg: kid.page, Obj: kid.object };
  }
}
