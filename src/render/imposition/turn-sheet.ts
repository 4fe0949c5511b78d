import { box, bottom, right, type Box } from "#brand";
import type { BindingEdge, Flip, Rotation } from "./plan.ts";
import type { Sheet } from "./sheets.ts";

/** Around which line a sheet turns when it is turned on an edge. */
export const turningAxis = (
  sheet: Pick<Sheet, "width" | "height">,
  flip: Flip,
): "vertical" | "horizontal" =>
  sheet.width <= sheet.height === (flip === "long") ? "vertical" : "horizontal";

/** The same piece of paper, as the back of the sheet shows it. Turning twice gives the box again. */
export const boxBehind = (
  of: Box,
  sheet: Pick<Sheet, "width" | "height">,
  flip: Flip,
): Box =>
  turningAxis(sheet, flip) === "vertical"
    ? box(sheet.width - right(of), of.y, of.width, of.height)
    : box(of.x, sheet.height - bottom(of), of.width, of.height);

/**
 * How the back of an item stands on the back of its sheet.
 *
 * An item that is turned like the page of a book keeps its head where it was; one that is turned
 * like a calendar has its head at the front's foot.
 */
export function rotationBehind(
  front: Rotation,
  axis: "vertical" | "horizontal",
  bindingEdge: BindingEdge,
): Rotation {
  const mirrored = axis === "vertical" ? -front : 180 - front;
  const isCalendar = bindingEdge === "top" || bindingEdge === "bottom";
  return (
    quarterTurns[((((mirrored + (isCalendar ? 180 : 0)) / 90) % 4) + 4) % 4] ??
    0
  );
}

const quarterTurns: readonly Rotation[] = [0, 90, 180, 270];
