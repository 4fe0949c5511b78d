import {
  PdfName,
  PdfStream,
  type PdfDict,
  type PdfFile,
  type PdfValue,
} from "../../read-pdf/pdf-file.ts";
import { asText } from "../../read-pdf/values.ts";

/** Whether a value is a dictionary. */
export const isDict = (value: PdfValue | undefined): value is PdfDict =>
  value instanceof Map;

/** Whether a value is an array. */
export const isList = (
  value: PdfValue | undefined,
): value is readonly PdfValue[] => Array.isArray(value);

/** A dictionary whose values are resolved as they are asked for. */
export class Entries {
  readonly file: PdfFile;
  readonly dict: PdfDict;

  constructor(file: PdfFile, dict: PdfDict) {
    this.file = file;
    this.dict = dict;
  }

  /** A dictionary, or a stream's; nothing where the value is neither. */
  static of(file: PdfFile, value: PdfValue | undefined): Entries | undefined {
    const found = file.resolve(value);
    if (found instanceof PdfStream) return new Entries(file, found.dict);
    return isDict(found) ? new Entries(file, found) : undefined;
  }

  get(key: string): PdfValue {
    return this.file.resolve(this.dict.get(key));
  }

  has(key: string): boolean {
    return this.get(key) !== null;
  }

  number(key: string): number | undefined {
    const value = this.get(key);
    return typeof value === "number" ? value : undefined;
  }

  name(key: string): string | undefined {
    const value = this.get(key);
    return value instanceof PdfName ? value.name : undefined;
  }

  /** A text string as people read it. */
  text(key: string): string | undefined {
    return asText(this.get(key));
  }

  stream(key: string): PdfStream | undefined {
    const value = this.get(key);
    return value instanceof PdfStream ? value : undefined;
  }

  entries(key: string): Entries | undefined {
    return Entries.of(this.file, this.dict.get(key));
  }

  /** An array, its own values resolved. */
  list(key: string): readonly PdfValue[] | undefined {
    return listOf(this.file, this.dict.get(key));
  }

  /** An array of numbers; what is not a number counts as 0. */
  numbers(key: string): readonly number[] | undefined {
    return numbersOf(this.file, this.dict.get(key));
  }
}

/** An array, its values resolved. */
export function listOf(
  file: PdfFile,
  value: PdfValue | undefined,
): readonly PdfValue[] | undefined {
  const found = file.resolve(value);
  return isList(found) ? found.map((item) => file.resolve(item)) : undefined;
}

/** An array of numbers; what is not a number counts as 0. */
export const numbersOf = (
  file: PdfFile,
  value: PdfValue | undefined,
): readonly number[] | undefined =>
  listOf(file, value)?.map((item) => (typeof item === "number" ? item : 0));

/** A name or a string as text, byte by byte. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}
