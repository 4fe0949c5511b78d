import type { PaintedText } from "../artwork/painted.ts";
import type { InspectedPage } from "./artwork-subject.ts";
import { insideBleed } from "./inside-bleed.ts";

/** Text that shows nothing has no size. */
const invisible = 3;

/** The smallest of a page's texts that a condition holds for. */
export function smallestText(
  page: InspectedPage,
  counts: (text: PaintedText) => boolean,
): PaintedText | undefined {
  let smallest: PaintedText | undefined;
  for (const painted of insideBleed(page)) {
    if (painted.kind !== "text" || painted.mode === invisible) continue;
    if (painted.codes.length === 0 || !counts(painted)) continue;
    if (!smallest || painted.size < smallest.size) smallest = painted;
  }
  return smallest;
}
