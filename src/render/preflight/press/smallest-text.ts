import type { PaintedText } from "../artwork/painted.ts";
import type { InspectedPage } from "./artwork-subject.ts";
import { insideBleed } from "./inside-bleed.ts";

/** Whether text puts down ink: modes 3 and 7 show nothing. */
export const isShown = ({ mode }: PaintedText): boolean => mode % 4 !== 3;

/** The smallest of a page's texts that a condition holds for. */
export function smallestText(
  page: InspectedPage,
  counts: (text: PaintedText) => boolean,
): PaintedText | undefined {
  let smallest: PaintedText | undefined;
  for (const painted of insideBleed(page)) {
    if (painted.kind !== "text" || !isShown(painted)) continue;
    if (!counts(painted)) continue;
    if (!smallest || painted.size < smallest.size) smallest = painted;
  }
  return smallest;
}
