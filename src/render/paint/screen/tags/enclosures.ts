import type { Enclosure, FlowPlace } from "../../../frame.ts";
import type {
  ElementFacts,
  StructureElement,
} from "../../../pdf/structure/structure-element.ts";
import type { StructureType } from "../../../pdf/structure/structure-type.ts";
import type { Tag } from "./tag-frame.ts";

const kinds: Readonly<
  Record<Enclosure["kind"], readonly [type: StructureType, facts: ElementFacts]>
> = {
  section: ["Sect", {}],
  contents: ["TOC", {}],
  "contents-entry": ["TOCI", {}],
  list: ["L", { numbering: "Disc" }],
  "numbered-list": ["L", { numbering: "Decimal" }],
  "list-entry": ["LI", {}],
  "list-label": ["Lbl", {}],
  "list-body": ["LBody", {}],
  table: ["Table", {}],
  row: ["TR", {}],
  "column-head": ["TH", { cell: { scope: "Column" } }],
  "row-head": ["TH", { cell: { scope: "Row" } }],
  cell: ["TD", {}],
};

/** What a flowing document holds its paragraphs in, and the paragraphs that go on, over all pages. */
export class Enclosures {
  readonly #root: StructureElement;
  readonly #elements = new Map<string, StructureElement>();
  readonly #paragraphs = new Map<string, Tag>();

  constructor(root: StructureElement) {
    this.#root = root;
  }

  /** The innermost element around a place. */
  parentOf({ within }: FlowPlace): StructureElement {
    return within.reduce((parent, { key, kind }) => {
      let element = this.#elements.get(key);
      if (!element) {
        element = parent.add(...kinds[kind]);
        this.#elements.set(key, element);
      }
      return element;
    }, this.#root);
  }

  /** The tag of a paragraph: that of its part on an earlier page, where it goes on. */
  tag({ paragraph }: FlowPlace, make: () => Tag): Tag {
    if (paragraph === undefined) return make();
    const tag = this.#paragraphs.get(paragraph) ?? make();
    this.#paragraphs.set(paragraph, tag);
    return tag;
  }
}
