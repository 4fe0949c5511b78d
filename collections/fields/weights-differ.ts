import type { ArrayFieldValidation } from "payload";
import { z } from "zod";

const fonts = z.array(z.object({ weight: z.number().nullish() }));

/** A family has one font for each weight, so that no word is set in one or the other by chance. */
export const weightsDiffer: ArrayFieldValidation = (value) => {
  const rows = fonts.safeParse(value ?? []).data ?? [];
  if (rows.length === 0) return "Give the family at least one font";
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  const twice = weights.find((weight, at) => weights.indexOf(weight) !== at);
  return (
    twice === undefined ||
    `Two fonts have the weight ${twice}: keep one of them, or correct its weight`
  );
};
