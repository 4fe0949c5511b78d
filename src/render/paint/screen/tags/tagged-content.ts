import type { Frame, FrameItem, GlyphsItem } from "../../../frame.ts";
import type { StructureElement } from "../../../pdf/structure/structure-element.ts";
import type { TaggedPage } from "../../../pdf/structure/tagged-page.ts";
import type { FrameTags } from "./tag-frame.ts";

/** Draws one item. */
export type PaintItem = (item: FrameItem) => Promise<string>;

/** What is drawn without a break for one owner; none of artifacts. */
interface Stretch {
  readonly owner: StructureElement | undefined;
  readonly items: readonly FrameItem[];
}

/**
 * The operators of a frame's items in painting order, each stretch marked as its element's or as an
 * artifact. Runs of one paragraph are drawn in the order of reading, so that its content is too.
 */
export async function taggedContent(
  frame: Frame,
  tags: FrameTags,
  page: TaggedPage,
  paint: PaintItem,
): Promise<string> {
  let content = "";
  for (const { owner, items } of stretchesOf(frame.items, tags)) {
    if (!owner) content += page.artifact(await joined(items, paint));
    else
      for (const part of partsOf(items, owner))
        content += page.mark(part.owner, await joined(part.items, paint));
  }
  return content;
}

async function joined(
  items: readonly FrameItem[],
  paint: PaintItem,
): Promise<string> {
  let operators = "";
  for (const item of items) operators += await paint(item);
  return operators;
}

function stretchesOf(
  items: readonly FrameItem[],
  tags: FrameTags,
): readonly Stretch[] {
  const stretches: { owner: Stretch["owner"]; items: FrameItem[] }[] = [];
  for (const item of items) {
    const owner =
      item.role === "artifact" ? undefined : tags.get(item.order)?.owner;
    const last = stretches.at(-1);
    if (last && last.owner === owner) last.items.push(item);
    else stretches.push({ owner, items: [item] });
  }
  return stretches;
}

interface Part {
  readonly owner: StructureElement;
  readonly items: readonly FrameItem[];
}

/** The parts of a stretch in the order of reading: what is in another language is a span. */
function partsOf(
  items: readonly FrameItem[],
  owner: StructureElement,
): readonly Part[] {
  const parts: { owner: StructureElement; items: FrameItem[] }[] = [];
  for (const item of inReadingOrder(items)) {
    const last = parts.at(-1);
    if (last && last.owner.language === item.language) last.items.push(item);
    else {
      const isOther = item.language !== owner.language;
      const span = isOther && owner.add("Span", { language: item.language });
      parts.push({ owner: span || owner, items: [item] });
    }
  }
  return parts;
}

const inReadingOrder = (items: readonly FrameItem[]): readonly FrameItem[] => {
  const runs = items.filter(
    (item): item is GlyphsItem => item.kind === "glyphs",
  );
  return runs.length === items.length
    ? runs.sort((a, b) => a.start - b.start)
    : items;
};
