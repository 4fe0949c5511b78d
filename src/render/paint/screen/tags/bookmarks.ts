import type { Frame, FrameRole } from "../../../frame.ts";
import type { Bookmark } from "../../../pdf/structure/outline.ts";
import type { TaggedPage } from "../../../pdf/structure/tagged-page.ts";
import { spoken } from "../../../text/spoken.ts";
import type { FrameTags } from "./tag-frame.ts";

const levels: Readonly<Partial<Record<FrameRole, number>>> = {
  "heading-1": 1,
  "heading-2": 2,
  "heading-3": 3,
};

/** A bookmark for each heading of a frame, in the order of reading. */
export function bookmarksOf(
  frame: Frame,
  tags: FrameTags,
  page: TaggedPage,
): readonly Bookmark[] {
  const { format } = frame;
  const scale = format.medium === "print" ? format.artworkScale : 1;
  return [...frame.texts]
    .sort((a, b) => a.order - b.order)
    .flatMap(({ role, order, text, box }): readonly Bookmark[] => {
      const level = levels[role];
      const element = tags.get(order)?.block;
      if (level === undefined || !element) return [];
      const top = (format.height - box.y) * scale;
      return [{ title: spoken(text), level, page: page.ref, top, element }];
    });
}
