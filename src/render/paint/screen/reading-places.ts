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
    const { direction, end, order, start, text, y } = item;
    const others = runs.get(order) ?? [];
    const isOnLine = (other: GlyphsItem) => Math.abs(other.y - y) < 0.01;
    return {
      ...(direction === "rtl" &&
        !others.some((other) => other.end === start && isOnLine(other)) && {
          edge: greatestEdge * Math.max(0, 1 - y / height),
        }),
      endsInSpace:
        /^\s/u.test(text.slice(end, end + 1)) &&
        !others.some((other) => other.start === end) &&
        text.slice(end).trim() !== "",
      goesOn: others.some(
        (other) =>
          other.end === start &&
          other.direction === direction &&
          isOnLine(other),
      ),
    };
  };
}
