import { overlaps } from "#brand";
import type { Painted } from "../artwork/painted.ts";
import type { InspectedPage } from "./artwork-subject.ts";

/** What is painted inside the bleed: marks and slug lines follow rules of their own. */
export function insideBleed({
  boxes,
  walk,
}: InspectedPage): readonly Painted[] {
  const area = boxes.bleed ?? boxes.trim ?? boxes.media;
  return walk.painted.filter(({ box }) => overlaps(box, area));
}
