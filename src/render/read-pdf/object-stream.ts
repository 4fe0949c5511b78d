import type { Allowance } from "./allowance.ts";
import type { PdfValue } from "./pdf-file.ts";
import { Keyword, SyntaxLimit, SyntaxReader } from "./syntax-reader.ts";

/** Objects packed into a stream: their numbers and where each begins, in order. */
export interface ObjectStream {
  readonly data: Uint8Array;
  readonly numbers: readonly number[];
  readonly offsets: readonly number[];
  /** The place of each number among the numbers. */
  readonly indexes: ReadonlyMap<number, number>;
}

/** Reads the table that stands first in an object stream. */
export function openObjectStream(
  data: Uint8Array,
  first: number,
  { limits }: Allowance,
): ObjectStream {
  const reader = new SyntaxReader(data, {
    end: first,
    depth: limits.depth,
    values: limits.objects * 2 + 2,
    isContent: true,
  });
  const numbers: number[] = [];
  const offsets: number[] = [];
  const indexes = new Map<number, number>();
  while (numbers.length < limits.objects) {
    const number = numberFrom(reader);
    const offset = numberFrom(reader);
    if (number === undefined || offset === undefined) break;
    indexes.set(number, numbers.length);
    numbers.push(number);
    offsets.push(first + offset);
  }
  return { data, numbers, offsets, indexes };
}

function numberFrom(reader: SyntaxReader): number | undefined {
  try {
    const token = reader.read();
    return typeof token === "number" ? token : undefined;
  } catch (problem) {
    if (!(problem instanceof SyntaxLimit)) throw problem;
    return undefined;
  }
}

/** An object of the stream, with how much it holds, its bytes, and what was wrong. */
export interface PackedObject {
  readonly value: PdfValue;
  readonly values: number;
  readonly size: number;
  readonly complaint: string | undefined;
}

/** Reads one object of the stream. */
export function readPacked(
  { data, offsets }: ObjectStream,
  index: number,
  allowance: Allowance,
): PackedObject {
  const { depth, values } = allowance.limits;
  const start = offsets[index] ?? data.length;
  const reader = new SyntaxReader(data, { start, depth, values });
  const finish = (value: PdfValue, complaint: string | undefined) => {
    const size = reader.position - start;
    if (reader.isTorn || reader.values > values) allowance.waste(size);
    return { value, values: reader.values, size, complaint };
  };
  try {
    const token = reader.read();
    const isValue = token !== undefined && !(token instanceof Keyword);
    return finish(isValue ? token : null, reader.complaint);
  } catch (problem) {
    if (!(problem instanceof SyntaxLimit)) throw problem;
    reader.isTorn = true;
    return finish(null, problem.message);
  }
}
