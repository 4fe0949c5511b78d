import type { Frame, GlyphsItem } from "../../frame.ts";
import type { ReadingPlace } from "../../pdf/font/show-reading-order.ts";

/** Ems at the top of a page: enough to tell lines apart by it that stand side by side at every size of text. */
const greatestEdge = 0.15;

/** Tells of each run what stands before and after it on its line, as somebody reads. */
export function readingPlaces(
  frame: Frame,
): (item: GlyphsItem) => ReadingPlace {
  const runs = new Map<number, GlyphsItem[]>();
  for (const item of frame.items) {
    if (item.kind !== "glyphs") continue;
    const known = runs.get(item.order);
    if (known) known.push(item);
    else runs.set(item.order, [item]);
  }
  const { height } = frame.format;
  return (item) => {
    const others = runs.get(item.order) ?? [];
    const isFirst = !others.some((other) => isBefore(other, item));
    return {
      ...(isFirst &&
        item.direction === "rtl" && {
          edge: greatestEdge * Math.max(0, 1 - item.y / height),
        }),
      endsInSpace: endsInSpace(item, others),
      goesOn:
        !isFirst &&
        others.some(
          (other) =>
            isBefore(other, item) && other.direction === item.direction,
        ),
    };
  };
}

/** Whether a run ends on the line of another where that begins. */
const isBefore = (one: GlyphsItem, other: GlyphsItem): boolean =>
  one.end === other.start && Math.abs(one.y - other.y) < 0.01;

const space = /\s/u;

/** Whether a space that no run draws stands between this one and more of its text. */
const endsInSpace = (
  { end, text }: GlyphsItem,
  others: readonly GlyphsItem[],
): boolean =>
  space.test(text.charAt(end)) &&
  !others.some((other) => other.start === end) &&
  text.slice(end).trim() !== "";
