import {
  PdfName,
  PdfStream,
  PdfString,
  type PdfValue,
} from "../../../src/render/read-pdf/pdf-file.ts";
import {
  asArray,
  asBytes,
  asDict,
} from "../../../src/render/read-pdf/values.ts";

const isText = (value: PdfValue): boolean => value instanceof PdfString;
const isNumber = (value: PdfValue): boolean => typeof value === "number";
const isInteger = (value: PdfValue): boolean => Number.isInteger(value);
const isDictionary = (value: PdfValue): boolean => asDict(value) !== undefined;
const isNumbers =
  (count: number) =>
  (value: PdfValue): boolean => {
    const array = asArray(value);
    return array?.length === count && array.every(isNumber);
  };
const textLike =
  (pattern: RegExp) =>
  (value: PdfValue): boolean =>
    pattern.test(Buffer.from(asBytes(value) ?? [0xff]).toString("latin1"));

const tests: Readonly<Record<string, (value: PdfValue) => boolean>> = {
  array: (value) => asArray(value) !== undefined,
  bitmask: isInteger,
  boolean: (value) => typeof value === "boolean",
  date: textLike(
    /^D:\d{4}(\d\d(\d\d(\d\d(\d\d(\d\d(Z|[+-]\d\d'(\d\d'?)?)?)?)?)?)?)?$/,
  ),
  dictionary: isDictionary,
  integer: isInteger,
  matrix: isNumbers(6),
  name: (value) => value instanceof PdfName,
  "name-tree": isDictionary,
  null: (value) => value === null,
  number: isNumber,
  "number-tree": isDictionary,
  rectangle: isNumbers(4),
  stream: (value) => value instanceof PdfStream,
  string: isText,
  "string-ascii": textLike(/^[\0-\x7f]*$/),
  "string-byte": isText,
  "string-text": isText,
};

/** Whether a resolved value is of a type of the model: `rectangle`, `string-text`. */
export function isOfType(value: PdfValue, type: string): boolean {
  const test = tests[type];
  if (!test) throw new Error(`Unknown type "${type}"`);
  return test(value);
}
