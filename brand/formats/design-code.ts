import type { Format } from "../format.ts";

/**
 * The code under which templates, folds and dies know a format: its own, or that of the format that
 * it is a variant of.
 *
 * @example
 * designCode(findFormat("ooh-6")); // "ooh-6"
 * designCode({ ...findFormat("ooh-6"), code: "lm-shelter", basedOn: "ooh-6" }); // "ooh-6"
 */
export const designCode = ({ basedOn, code }: Format): string =>
  basedOn ?? code;
