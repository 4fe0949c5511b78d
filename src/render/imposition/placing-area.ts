import { box, inset, pt, type Box, type Insets } from "#brand";
import type { PlanRequest } from "./plan.ts";
import { turningAxis } from "./turn-sheet.ts";

/**
 * Where items may stand. Front and back must do with the same piece of paper, so an edge that one
 * of them cannot use is kept free on both.
 */
export function placingArea({
  sheet,
  usesUnprintable,
  gripper = pt(0),
  isDuplex,
  flip,
}: PlanRequest): Box {
  const none: Insets = { top: pt(0), right: pt(0), bottom: pt(0), left: pt(0) };
  const edges = usesUnprintable ? none : sheet.unprintable;
  const free = { ...edges, bottom: pt(Math.max(edges.bottom, gripper)) };
  const whole = box(0, 0, sheet.width, sheet.height);
  if (!isDuplex) return inset(whole, free);
  const isVertical = turningAxis(sheet, flip) === "vertical";
  const sides = pt(Math.max(free.left, free.right));
  const ends = pt(Math.max(free.top, free.bottom));
  return inset(
    whole,
    isVertical
      ? { ...free, left: sides, right: sides }
      : { ...free, top: ends, bottom: ends },
  );
}
