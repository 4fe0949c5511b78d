import { mm, mmToPt, pt, ptToMm } from "#brand";
import { expected, ToolkitError } from "../errors.ts";
import { placingArea } from "./placing-area.ts";
import type { PlanRequest } from "./plan.ts";

/** Smaller items are not cut from sheets but from rolls. */
const leastTrim = mmToPt(mm(10));
/** A plan beyond this is a print run: plan one sheet and print it often. */
export const greatestSheets = 1000;

/** Refuses a request that no plan can answer. */
export function checkRequest({
  trim,
  bleed,
  gutter,
  pages,
  copies,
  gripper = pt(0),
}: PlanRequest): void {
  const complaint = (what: string, where: string, value: unknown) =>
    new ToolkitError("imposition", expected(what, where, value));
  if (!(Math.min(trim.width, trim.height) >= leastTrim))
    throw complaint(
      "items of at least 10 × 10 mm",
      "an imposition",
      sizeOf(trim),
    );
  for (const [where, length] of Object.entries({ bleed, gutter, gripper }))
    if (!(length >= 0 && Number.isFinite(length)))
      throw complaint("a length of 0 or more", `the ${where}`, length);
  if (
    pages.length === 0 ||
    !pages.every((count) => Number.isInteger(count) && count >= 1)
  )
    throw complaint("at least one page of each source", "an imposition", pages);
  if (copies !== undefined && !(Number.isInteger(copies) && copies >= 1))
    throw complaint(
      "a whole number of copies, 1 or more",
      "an imposition",
      copies,
    );
}

/** Not one item fits. */
export const tooLarge = ({
  trim,
  bleed,
  sheet,
  usesUnprintable,
  ...request
}: PlanRequest): ToolkitError => {
  const area = placingArea({ trim, bleed, sheet, usesUnprintable, ...request });
  return new ToolkitError(
    "imposition",
    `Cannot place an item of ${sizeOf(trim)} with ${length(bleed)} mm bleed on ${sheet.name}: it has ${sizeOf(area)} to print on; choose a larger sheet or less bleed`,
  );
};

/** Too many sheets for one file. */
export const tooMany = ({ sheet }: PlanRequest, count: number): ToolkitError =>
  new ToolkitError(
    "imposition",
    `Cannot write ${count} sheets of ${sheet.name} into one file: at most ${greatestSheets}; leave the copies out and print the sheet as often as needed`,
  );

const length = (of: number): string =>
  String(Math.round(ptToMm(pt(of)) * 10) / 10);

const sizeOf = ({ width, height }: PlanRequest["trim"]): string =>
  `${length(width)} × ${length(height)} mm`;
