import { bottom, right, type LanguageTag } from "#brand";
import { PaintError } from "../../../errors.ts";
import type {
  Frame,
  FrameItem,
  FrameRole,
  PhotoItem,
  VectorItem,
} from "../../../frame.ts";
import type { StructureElement } from "../../../pdf/structure/structure-element.ts";
import type { StructureType } from "../../../pdf/structure/structure-type.ts";
import type { Enclosures } from "./enclosures.ts";

/** What one place in the reading order is in the structure tree. */
export interface Tag {
  readonly role: FrameRole;
  /** What stands in the tree here: a heading, a paragraph, an item of a list, a figure. */
  readonly block: StructureElement;
  /** What the content belongs to: the block, or something within it. */
  readonly owner: StructureElement;
  /** What a link's annotations belong to. */
  readonly link?: StructureElement;
}

/** The tags of a frame by place in the reading order. */
export type FrameTags = ReadonlyMap<number, Tag>;

const blockTypes: Readonly<Partial<Record<FrameRole, StructureType>>> = {
  "heading-1": "H1",
  "heading-2": "H2",
  "heading-3": "H3",
  "heading-4": "H4",
  paragraph: "P",
  caption: "Caption",
  note: "Note",
  link: "P",
  // Of what flows: its list, its entry and the entry's body are enclosures.
  "list-item": "P",
};

/**
 * Adds an element for each place in a frame's reading order, whatever the order of painting. Items
 * of one place share an element; artifacts have none. What flows stands within its enclosures,
 * and else in `parent`.
 */
export function tagFrame(
  frame: Frame,
  parent: StructureElement,
  scale: number,
  enclosures: Enclosures,
): FrameTags {
  const languages = new Map(
    frame.texts.map(({ order, language }) => [order, language]),
  );
  const firsts = new Map<number, FrameItem>();
  for (const item of frame.items)
    if (item.role !== "artifact" && !firsts.has(item.order))
      firsts.set(item.order, item);
  const tags = new Map<number, Tag>();
  let list: StructureElement | undefined;
  for (const [order, item] of [...firsts].sort(([a], [b]) => a - b)) {
    const language = languages.get(order) ?? item.language;
    const { flow } = item;
    if (flow) {
      const place = { frame, parent: enclosures.parentOf(flow), language };
      const make = () => tagOf(item, { ...place, list: undefined, scale });
      tags.set(order, enclosures.tag(flow, make));
      continue;
    }
    if (item.role !== "list-item") list = undefined;
    else list ??= parent.add("L", { numbering: "None" });
    tags.set(order, tagOf(item, { frame, parent, list, language, scale }));
  }
  return tags;
}

interface Place {
  readonly frame: Frame;
  readonly parent: StructureElement;
  readonly list: StructureElement | undefined;
  readonly language: LanguageTag;
  readonly scale: number;
}

function tagOf(item: FrameItem, place: Place): Tag {
  switch (item.kind) {
    case "glyphs":
      return textTag(item.role, item.href !== undefined, place);
    case "photo":
    case "vector":
      return figureTag(item, place);
    case "fill":
      throw wrongRole(item.role, item.name);
  }
}

function textTag(role: FrameRole, isLink: boolean, place: Place): Tag {
  const { parent, list, language } = place;
  const type = blockTypes[role];
  const block = list
    ? list.add("LI", { language })
    : type && parent.add(type, { language });
  if (!block) throw wrongRole(role, "a text");
  const body = list ? block.add("LBody") : block;
  if (!isLink) return { role, block, owner: body };
  const link = body.add("Link");
  return { role, block, owner: link, link };
}

function figureTag(item: PhotoItem | VectorItem, place: Place): Tag {
  const { parent, language } = place;
  const { role, name, alt } = item;
  if (role !== "figure") throw wrongRole(role, name);
  if (!alt?.trim())
    throw new PaintError(
      `Cannot tag "${name}" without alt text: say what it shows, or make it an artifact`,
    );
  const facts = { language, alt, box: boxOf(item, place) };
  const isLink = item.kind === "vector" && item.href !== undefined;
  if (!isLink) {
    const block = parent.add("Figure", facts);
    return { role, block, owner: block };
  }
  const link = parent.add("Link", { language });
  return { role, block: link, owner: link.add("Figure", facts), link };
}

/** What of an item is on the page, in the page's own space. */
function boxOf(
  { box }: FrameItem,
  { frame, scale }: Place,
): readonly [number, number, number, number] {
  const { width, height } = frame.format;
  return [
    Math.max(0, box.x) * scale,
    (height - Math.min(height, bottom(box))) * scale,
    Math.min(width, right(box)) * scale,
    (height - Math.max(0, box.y)) * scale,
  ];
}

const wrongRole = (role: string, name: string): PaintError =>
  new PaintError(
    `Cannot tag "${name}" as "${role}": it may not have this role`,
  );
