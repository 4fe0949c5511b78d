import { totalInkOf, type Cmyk, type Swatch } from "#brand";
import type { PressJob } from "../../press-job.ts";
import type { InkUse } from "../document/inks.ts";

/** Black alone: what text and codes are printed with where the brand's text is black. */
export const blackOnly: Cmyk = [0, 0, 0, 100];

/** How a swatch prints: from the process inks, or from a plate of its own. */
export type Recipe =
  | { readonly kind: "process"; readonly cmyk: Cmyk }
  | { readonly kind: "spot"; readonly ink: string; readonly cmyk: Cmyk };

/**
 * The inks that a swatch is printed with. They are the brand's own figures, never a conversion.
 *
 * The text swatch is a rich black: good for areas, but letters, rules and modules of four inks
 * shimmer when plates move, so all that is fine takes black alone (GWG 2022 R0015, R0017).
 * Areas do too where the paper does not hold a rich black: newsprint takes 240 %.
 */
export function recipeOf(
  swatch: Swatch,
  use: InkUse,
  { condition, printer, usesSpots }: RecipeJob,
): Recipe {
  const cmyk =
    condition.inks === "coated" ? swatch.cmykCoated : swatch.cmykUncoated;
  const isTooRich = sum(cmyk) > totalInkOf(printer, condition);
  if (swatch.role === "text" && (use !== "area" || isTooRich))
    return { kind: "process", cmyk: blackOnly };
  if (usesSpots && swatch.spot !== undefined)
    return { kind: "spot", ink: swatch.spot, cmyk };
  return { kind: "process", cmyk };
}

/** What of a job decides its recipes. */
export type RecipeJob = Pick<PressJob, "condition" | "printer" | "usesSpots">;

const sum = (cmyk: Cmyk): number =>
  cmyk.reduce((total, percent) => total + percent, 0);

/** Whether a recipe is black alone at full strength. */
export const isBlackOnly = ({ kind, cmyk }: Recipe): boolean =>
  kind === "process" &&
  cmyk.every((percent, ink) => percent === blackOnly[ink]);

/** Inks as a PDF counts them, from 0 to 1. */
export const shares = (cmyk: Cmyk): readonly number[] =>
  cmyk.map((percent) => percent / 100);
