import type { DateField } from "payload";
import { isDay, type Day } from "#brand";

/** How a day is asked for. */
export interface DayFieldOptions {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
}

/** The day of a date as Payload keeps it; nothing where there is none. */
export function dayOf(value: unknown): Day | undefined {
  const text = value instanceof Date ? value.toISOString() : value;
  const day = typeof text === "string" ? text.slice(0, 10) : "";
  return isDay(day) ? day : undefined;
}

/** A day of the calendar, without a time. */
export const dayField = ({
  name,
  label,
  description,
  required = false,
}: DayFieldOptions): DateField => ({
  name,
  label,
  type: "date",
  required,
  index: true,
  admin: {
    date: { pickerAppearance: "dayOnly", displayFormat: "d MMMM yyyy" },
    ...(description && { description }),
  },
});

/** A last day, which may not lie before the first one beside it. */
export const lastDayField = (
  options: DayFieldOptions,
  first: string,
): DateField => ({
  ...dayField(options),
  validate: (value: unknown, { siblingData }: { siblingData: object }) => {
    const last = dayOf(value);
    const begins = dayOf(Object.entries(siblingData).find(isNamed(first))?.[1]);
    if (options.required && !last) return "Choose a day";
    return (
      !last ||
      !begins ||
      last >= begins ||
      `The last day lies before the first, ${begins}: choose a later one`
    );
  },
});

const isNamed =
  (name: string) =>
  ([key]: readonly [string, unknown]): boolean =>
    key === name;
