import type { ArrayFieldValidation } from "payload";
import { z } from "zod";

const named = z.array(z.object({ family: z.string() }));
const rowsOf = z.array(
  z.object({ language: z.string(), families: z.array(z.string()) }),
);

/** Every row names families of the brand, and no language has two rows. */
export const familiesExist: ArrayFieldValidation = (value, { data }) => {
  const rows = rowsOf.safeParse(value ?? []);
  if (!rows.success) return "Give each language at least one family";
  const typefaces = named.safeParse(Reflect.get(data, "typefaces") ?? []);
  const known = (typefaces.data ?? []).map(({ family }) => family);
  const unknown = rows.data
    .flatMap(({ families }) => families)
    .find((family) => !known.includes(family));
  if (unknown !== undefined)
    return `No typeface of this brand is named "${unknown}": add it above or choose one of ${known.join(", ") || "the typefaces once there are some"}`;
  const languages = rows.data.map(({ language }) => language);
  const twice = languages.find(
    (language, index) => languages.indexOf(language) !== index,
  );
  return (
    twice === undefined ||
    `The language "${twice}" has two rows: put its families into one`
  );
};
