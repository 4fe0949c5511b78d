/**
 * How many of something, in English.
 *
 * @example
 * counted(1, "page"); // "1 page"
 * @example
 * counted(1200, "copy", "copies"); // "1,200 copies"
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
