/** Later than any day that a right may name. */
export const noLastDay = 9999_12_31;

/**
 * The day of a date as Payload keeps it, as a number that sorts; `missing` where there is none.
 *
 * @example
 * dayOf("2027-05-31T00:00:00.000Z", 0); // 20270531
 */
export const dayOf = (
  value: string | null | undefined,
  missing: number,
): number => Number((value ?? "").slice(0, 10).replaceAll("-", "")) || missing;
