import type { Frame, GlyphsItem } from "../../frame.ts";

/** Tells the runs that end a line before white space which the line does not draw. */
export function lineEnds(frame: Frame): (item: GlyphsItem) => boolean {
  const starts = new Map<number, number[]>();
  for (const item of frame.items) {
    if (item.kind !== "glyphs") continue;
    const known = starts.get(item.order);
    if (known) known.push(item.start);
    else starts.set(item.order, [item.start]);
  }
  return ({ order, end, text }) =>
    /^\s/u.test(text.slice(end, end + 1)) &&
    !starts.get(order)?.includes(end) &&
    text.slice(end).trim() !== "";
}
