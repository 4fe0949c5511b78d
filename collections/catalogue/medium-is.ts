import type { Condition, Field, RowField } from "payload";

/** Shows a field for print or for screens alone. */
export const mediumIs =
  (medium: "print" | "screen"): Condition =>
  (data) =>
    data["medium"] === medium;

/** A row of fields for one medium. Each is told so, or the database would want a value for the other too. */
export const rowFor = (
  medium: "print" | "screen",
  ...fields: Field[]
): RowField => ({
  type: "row",
  fields: fields.map((field) => {
    field.admin = { ...field.admin, condition: mediumIs(medium) };
    return field;
  }),
});
