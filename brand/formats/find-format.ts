import { BrandError } from "../brand-error.ts";
import type { Format, PrintFormat } from "../format.ts";
import { suggestion } from "../nearest.ts";
import { printFormats } from "./print.ts";
import { screenFormats } from "./screen.ts";
import { turned } from "./turned.ts";

/** Every format of print and screen, without the turned ones. */
export const formats: readonly Format[] = [...printFormats, ...screenFormats];

/** Formats that are turned, too. */
export const turnable: ReadonlySet<string> = new Set([
  "a5",
  "a4",
  "a3",
  "a2",
  "a1",
  "a0",
]);

/** The A sizes from A5 up, turned: `a5-landscape` to `a0-landscape`. */
export const turnedFormats: readonly PrintFormat[] = printFormats
  .filter(({ code }) => turnable.has(code))
  .map(turned);

const byCode: ReadonlyMap<string, Format> = new Map(
  [...formats, ...turnedFormats].map((format) => [format.code, format]),
);

/**
 * The format of a code; throws a BrandError `format/unknown` that names the codes most like it.
 *
 * Codes are exact: no case folding, no default. Formats of a toolkit's `own` come first.
 *
 * @example
 * findFormat("a4-landscape").width > findFormat("a4-landscape").height; // true
 */
export function findFormat(code: string, own: readonly Format[] = []): Format {
  const found = own.find((format) => format.code === code) ?? byCode.get(code);
  if (found) return found;
  const known = [...own.map((format) => format.code), ...byCode.keys()];
  throw new BrandError(
    "format/unknown",
    `Expected the code of a format but received "${code.slice(0, 64)}"${suggestion(code, known)}`,
  );
}
