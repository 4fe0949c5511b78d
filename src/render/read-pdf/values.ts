import {
  PdfName,
  PdfRef,
  PdfStream,
  PdfString,
  type PdfDict,
  type PdfFile,
  type PdfValue,
} from "./pdf-file.ts";
import { decodeText } from "./text-string.ts";

/** A value that was resolved, or what a dictionary does not have. */
type Maybe = PdfValue | undefined;

/** The dictionary that a value is; a stream is none. */
export const asDict = (value: Maybe): PdfDict | undefined =>
  value instanceof Map ? value : undefined;

/** The dictionary that a value is or, for a stream, has. */
export const dictOf = (value: Maybe): PdfDict | undefined =>
  value instanceof PdfStream ? value.dict : asDict(value);

export const asStream = (value: Maybe): PdfStream | undefined =>
  value instanceof PdfStream ? value : undefined;

export const asRef = (value: Maybe): PdfRef | undefined =>
  value instanceof PdfRef ? value : undefined;

export const asArray = (value: Maybe): readonly PdfValue[] | undefined =>
  Array.isArray(value) ? value : undefined;

/** A name's text, without its slash. */
export const asName = (value: Maybe): string | undefined =>
  value instanceof PdfName ? value.name : undefined;

export const asNumber = (value: Maybe): number | undefined =>
  typeof value === "number" ? value : undefined;

export const asInteger = (value: Maybe): number | undefined =>
  typeof value === "number" && Number.isInteger(value) ? value : undefined;

export const asBoolean = (value: Maybe): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;

export const asBytes = (value: Maybe): Uint8Array | undefined =>
  value instanceof PdfString ? value.bytes : undefined;

/** A string's text: UTF-16 or UTF-8 where its first bytes say so, PDFDocEncoding otherwise. */
export const asText = (value: Maybe): string | undefined =>
  value instanceof PdfString ? decodeText(value.bytes) : undefined;

/** An array's numbers; undefined unless every one of them is a number. */
export function asNumbers(
  file: Pick<PdfFile, "resolve">,
  value: Maybe,
): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const item of asArray(file.resolve(value)) ?? [null]) {
    const number = file.resolve(item);
    if (typeof number !== "number") return undefined;
    numbers.push(number);
  }
  return numbers;
}
