import type { Entries, PdfDocument, Ref } from "../document.ts";
import type { StructureElement } from "./structure-element.ts";

/** Why something is no part of the text: decoration, or what every page repeats at its edges. */
export type ArtifactKind = "decoration" | "header" | "footer";

const artifactStarts: Readonly<Record<ArtifactKind, string>> = {
  decoration: "/Artifact BMC",
  header: "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
  footer: "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
};

/**
 * One page whose content belongs to elements or is an artifact. Whatever is drawn on it passes
 * through `mark` or `artifact` exactly once, so the two never nest and nothing is left out.
 */
export class TaggedPage {
  /** The page's number, under which it must be added to the document. */
  readonly ref: Ref;
  readonly #document: PdfDocument;
  readonly #key: number;
  readonly #keyOf: (owner: Ref) => number;
  readonly #owners: Ref[] = [];
  readonly #annotations: Ref[] = [];

  constructor(
    document: PdfDocument,
    key: number,
    keyOf: (owner: Ref) => number,
  ) {
    this.#document = document;
    this.#key = key;
    this.#keyOf = keyOf;
    this.ref = document.reserve();
  }

  /** The elements that own the page's marks, by number of mark. */
  get owners(): readonly Ref[] {
    return this.#owners;
  }

  /**
   * The operators as the next content of an element. They must be whole: balanced in graphics
   * states and text objects, without marks of their own. Nothing is marked where nothing is drawn.
   */
  mark(element: StructureElement, operators: string): string {
    if (operators === "") return "";
    const id = this.#owners.push(element.ref) - 1;
    element.addContent(this.ref, id);
    return `/${element.type} <</MCID ${id}>> BDC\n${operators}EMC\n`;
  }

  /** The operators as something that is not read. */
  artifact(operators: string, kind: ArtifactKind = "decoration"): string {
    return operators === "" ? "" : `${artifactStarts[kind]}\n${operators}EMC\n`;
  }

  /** Adds an annotation as the next part of an element. */
  annotate(element: StructureElement, annotation: Entries): Ref {
    const object = this.#document.add({
      ...annotation,
      StructParent: this.#keyOf(element.ref),
    });
    element.addObject(this.ref, object);
    this.#annotations.push(object);
    return object;
  }

  /** What the page's dictionary says of structure, with its annotations. */
  entries(): Entries {
    const annotations = this.#annotations;
    return {
      Tabs: "S",
      StructParents: this.#owners.length > 0 ? this.#key : undefined,
      Annots: annotations.length > 0 ? annotations : undefined,
    };
  }
}
