import type { Frame, GlyphsItem } from "../../frame.ts";
import type { ReadingPlace } from "../../pdf/font/show-reading-order.ts";

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
  return (item) => {
    const { direction, end, order, start, text, y } = item;
    const others = runs.get(order) ?? [];
    return {
      endsInSpace:
        /^\s/u.test(text.slice(end, end + 1)) &&
        !others.some((other) => other.start === end) &&
        text.slice(end).trim() !== "",
      goesOn: others.some(
        (other) =>
          other.end === start &&
          other.direction === direction &&
          Math.abs(other.y - y) < 0.01,
      ),
    };
  };
}
