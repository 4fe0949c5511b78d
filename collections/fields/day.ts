import type { DateField } from "payload";

/** What differs between days that are asked for. */
export type DayOptions = Pick<
  DateField,
  "access" | "required" | "index" | "validate"
> & {
  readonly description?: string;
  readonly condition?: NonNullable<DateField["admin"]>["condition"];
};

/** A whole day without an hour. Payload keeps it as noon in UTC, so that no time zone moves it. */
export const day = (
  name: string,
  label: string,
  { condition, description, ...options }: DayOptions = {},
): DateField => ({
  name,
  label,
  type: "date",
  ...options,
  admin: {
    date: { pickerAppearance: "dayOnly", displayFormat: "d MMMM yyyy" },
    ...(description !== undefined && { description }),
    ...(condition && { condition }),
  },
});
