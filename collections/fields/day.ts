import type { DateField } from "payload";
import { isDay, type Day } from "#brand";

/** What differs between days that are asked for. */
export type DayOptions = Pick<DateField, "access" | "required" | "validate"> &
  Pick<
    NonNullable<DateField["admin"]>,
    "components" | "condition" | "description" | "width"
  >;

/** A whole day without an hour. Payload keeps it as noon in UTC, so that no time zone moves it. */
export const day = (
  name: string,
  label: string,
  { access, required, validate, ...admin }: DayOptions = {},
): DateField => ({
  name,
  label,
  type: "date",
  index: true,
  ...(access && { access }),
  ...(required !== undefined && { required }),
  ...(validate && { validate }),
  admin: {
    date: { pickerAppearance: "dayOnly", displayFormat: "d MMMM yyyy" },
    ...admin,
  },
});

/** A last day, which may not lie before the first one beside it. */
export const lastDay = (
  name: string,
  label: string,
  { first, ...options }: DayOptions & { readonly first: string },
): DateField =>
  day(name, label, {
    ...options,
    validate: (value: unknown, { siblingData }: { siblingData: object }) => {
      const last = dayOf(value);
      const begins = dayOf(
        Object.entries(siblingData).find(isNamed(first))?.[1],
      );
      if (options.required && !last) return "Choose a day";
      return (
        !last ||
        !begins ||
        last >= begins ||
        `The last day lies before the first, ${begins}: choose a later one`
      );
    },
  });

/** The day of a date as Payload keeps it; nothing where there is none. */
export function dayOf(value: unknown): Day | undefined {
  const text = value instanceof Date ? value.toISOString() : value;
  const kept = typeof text === "string" ? text.slice(0, 10) : "";
  return isDay(kept) ? kept : undefined;
}

const isNamed =
  (name: string) =>
  ([key]: readonly [string, unknown]): boolean =>
    key === name;
