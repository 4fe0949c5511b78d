import { mm, mmToPt } from "#brand";
import type { FillItem, VectorItem } from "../../frame.ts";
import type { InkUse } from "./inks.ts";

/** From here on, on both sides, a shape is an area: plates that move by a hair do not show in it. */
const leastArea = mmToPt(mm(4));

/** A rule is as fine as type, whatever its length. */
export const fillUse = ({ box }: Pick<FillItem, "box">): InkUse =>
  Math.min(box.width, box.height) < leastArea ? "detail" : "area";

/** The letters and strokes of a logo are fine at any size that it is placed at. */
export function vectorUse({
  box,
  subject,
}: Pick<VectorItem, "box" | "subject">): InkUse {
  if (subject === "code") return "code";
  return subject === "logo" ? "detail" : fillUse({ box });
}
