/**
 * The structure of a tagged PDF: what its text is and in which order it is read, apart from where
 * it is drawn. It knows the object model alone: neither frames nor flowing layouts, and no colours.
 *
 * @example
 * const tree = new StructureTree(document, "en");
 * const page = tree.page();
 * const heading = tree.root.add("H1");
 * const content = page.artifact(ground) + page.mark(heading, words);
 * document.addPage({ ...page.entries(), Contents: document.stream({}, content) }, page.ref);
 * document.save({ ...tree.write(), ...catalog }, information);
 */
import { PaintError } from "../../errors.ts";
import type { Entries, PdfDocument, Ref, Value } from "../document.ts";
import { asciiString } from "../strings.ts";
import { StructureElement } from "./structure-element.ts";
import { TaggedPage } from "./tagged-page.ts";

/** Collects the elements of one document and the marks of its pages. */
export class StructureTree {
  /** The whole document; everything else is within. */
  readonly root: StructureElement;
  readonly #document: PdfDocument;
  readonly #ref: Ref;
  /** What each key of the parent tree leads to: a page's marks, or an annotation's element. */
  readonly #parents: (TaggedPage | Ref)[] = [];

  constructor(document: PdfDocument, language: string) {
    this.#document = document;
    this.#ref = document.reserve();
    const outer = { ref: this.#ref };
    this.root = new StructureElement(document, "Document", { language }, outer);
  }

  /** The next page. Its `entries()` are read once all that it shows is marked. */
  page(): TaggedPage {
    const key = this.#parents.length;
    const keyOf = (owner: Ref) => this.#parents.push(owner) - 1;
    const page = new TaggedPage(this.#document, key, keyOf);
    this.#parents.push(page);
    return page;
  }

  /** Writes all elements. What it returns belongs into the catalog. */
  write(): Entries {
    const document = this.#document;
    const ids = idsOf(this.root);
    this.root.write((element) => ids.get(element));
    document.assign(this.#ref, {
      Type: "StructTreeRoot",
      K: this.root.ref,
      ParentTree: document.add({ Nums: this.#numbers() }),
      ParentTreeNextKey: this.#parents.length,
      IDTree: ids.size > 0 ? document.add({ Names: namesOf(ids) }) : undefined,
    });
    return { StructTreeRoot: this.#ref, MarkInfo: { Marked: true } };
  }

  #numbers(): readonly Value[] {
    return this.#parents.flatMap((parent, key): readonly Value[] => {
      if (!(parent instanceof TaggedPage)) return [key, parent];
      const { owners } = parent;
      return owners.length > 0 ? [key, this.#document.add(owners)] : [];
    });
  }
}

/** The ids that were given, and one for each note without: readers find notes by them. */
function idsOf(root: StructureElement): ReadonlyMap<StructureElement, string> {
  const ids = new Map<StructureElement, string>();
  const taken = new Set<string>();
  let notes = 0;
  const visit = (element: StructureElement) => {
    const isNote = element.type === "Note";
    if (isNote) notes++;
    const id = element.facts.id ?? (isNote ? `note-${notes}` : undefined);
    if (id !== undefined) {
      if (taken.has(id))
        throw new PaintError(
          `Cannot tag two elements with the id "${id}": give each its own`,
        );
      taken.add(id);
      ids.set(element, id);
    }
    element.elements.forEach(visit);
  };
  visit(root);
  return ids;
}

/** Names in the order of their bytes, as readers search them. */
const namesOf = (
  ids: ReadonlyMap<StructureElement, string>,
): readonly Value[] =>
  [...ids]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .flatMap(([element, id]) => [asciiString(id), element.ref]);
