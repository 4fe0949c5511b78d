import { Entries, isList } from "../content/entries.ts";
import {
  PdfStream,
  type PdfFile,
  type PdfValue,
} from "../../read-pdf/pdf-file.ts";
import { readPostscript } from "./postscript-function.ts";
import { readSampled } from "./sampled-function.ts";

/** A PDF function: numbers to numbers. */
export type PdfFunction = (input: readonly number[]) => readonly number[];

/** Functions of functions of functions: deeper than any that a program writes. */
const deepest = 8;

/**
 * Reads a function, or an array of functions of one result each. Nothing where it is not one, so
 * that the caller can say what cannot be drawn.
 */
export function readFunction(
  file: PdfFile,
  value: PdfValue | undefined,
  depth = 0,
): PdfFunction | undefined {
  if (depth > deepest) return undefined;
  const found = file.resolve(value);
  if (isList(found)) {
    const parts = found.map((part) => readFunction(file, part, depth + 1));
    return (input) => parts.map((part) => part?.(input)[0] ?? 0);
  }
  const entries = Entries.of(file, found);
  if (!entries) return undefined;
  const bare = readBare(entries, found, depth);
  if (!bare) return undefined;
  const domain = entries.numbers("Domain") ?? [0, 1];
  const range = entries.numbers("Range");
  return (input) => {
    const output = bare(clampTo(input, domain));
    return range ? clampTo(output, range) : output;
  };
}

function readBare(
  entries: Entries,
  value: PdfValue,
  depth: number,
): PdfFunction | undefined {
  switch (entries.number("FunctionType")) {
    case 0:
      return value instanceof PdfStream
        ? readSampled(entries, value)
        : undefined;
    case 2:
      return exponential(entries);
    case 3:
      return stitching(entries, depth);
    case 4:
      return value instanceof PdfStream
        ? readPostscript(entries.file.decode(value).data)
        : undefined;
    default:
      return undefined;
  }
}

function exponential(entries: Entries): PdfFunction {
  const c0 = entries.numbers("C0") ?? [0];
  const c1 = entries.numbers("C1") ?? [1];
  const power = entries.number("N") ?? 1;
  return ([x = 0]) => {
    const share = power === 1 ? x : x ** power;
    return c0.map((from, i) => from + share * ((c1[i] ?? 0) - from));
  };
}

function stitching(entries: Entries, depth: number): PdfFunction | undefined {
  const parts = (entries.list("Functions") ?? []).map((part) =>
    readFunction(entries.file, part, depth + 1),
  );
  const bounds = entries.numbers("Bounds") ?? [];
  const encode = entries.numbers("Encode") ?? [];
  const [low = 0, high = 1] = entries.numbers("Domain") ?? [];
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return ([x = 0]) => {
    let index = bounds.findIndex((bound) => x < bound);
    if (index < 0) index = parts.length - 1;
    const from = bounds[index - 1] ?? low;
    const to = bounds[index] ?? high;
    const [first = 0, last = 1] = encode.slice(2 * index, 2 * index + 2);
    const share = to > from ? (x - from) / (to - from) : 0;
    return parts[index]?.([first + share * (last - first)]) ?? [];
  };
}

/** Numbers held within pairs of limits; a result beyond the pairs is dropped. */
function clampTo(
  numbers: readonly number[],
  limits: readonly number[],
): readonly number[] {
  const count = limits.length >> 1;
  return Array.from({ length: count }, (_, i) => {
    const number = numbers[i] ?? 0;
    const low = limits[2 * i] ?? 0;
    const high = limits[2 * i + 1] ?? 1;
    return number > high ? high : number >= low ? number : low;
  });
}
