/** Later than any day that a right may name. */
export const noLastDay = "9999-12-31";

/** The day of a date as Payload keeps it, which sorts as text; `missing` where there is none. */
export const dayOf = (
  value: string | null | undefined,
  missing: string,
): string => (value ? value.slice(0, 10) : missing);
