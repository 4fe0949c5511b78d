import type { Allowance } from "./allowance.ts";
import { PdfStream, type PdfValue } from "./pdf-file.ts";
import { streamExtent } from "./stream-extent.ts";
import { Keyword, SyntaxLimit, SyntaxReader } from "./syntax-reader.ts";

/** What reading an object needs of its file. */
export interface ObjectSource {
  readonly file: Buffer;
  readonly allowance: Allowance;
  /** A stream's length, which may be an object of its own. */
  lengthOf(value: PdfValue | undefined): number | undefined;
}

/** An object as it stands at its place. */
export interface IndirectObject {
  readonly object: number;
  readonly generation: number;
  readonly value: PdfValue;
  /** How many values it holds. */
  readonly values: number;
  /** Bytes read, a stream's aside. */
  readonly size: number;
  /** Whether the value ended where an object ends. */
  readonly isWhole: boolean;
  readonly complaints: readonly string[];
}

/** Reads `12 0 obj … endobj`; undefined where no object begins. */
export function readIndirect(
  source: ObjectSource,
  offset: number,
): IndirectObject | undefined {
  const { depth, values } = source.allowance.limits;
  const reader = new SyntaxReader(source.file, {
    start: offset,
    depth,
    values,
  });
  const object = reader.read();
  const generation = reader.read();
  const keyword = reader.read();
  if (!isCount(object) || !isCount(generation)) return undefined;
  if (!(keyword instanceof Keyword) || keyword.text !== "obj") return undefined;
  const body = readBody(source, reader);
  if (!body.isWhole) source.allowance.waste(reader.position - offset);
  return {
    object,
    generation,
    ...body,
    values: reader.values,
    size: reader.position - offset,
  };
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

function readBody(source: ObjectSource, reader: SyntaxReader) {
  try {
    const first = reader.read();
    const isEmpty = first === undefined || first instanceof Keyword;
    const value = isEmpty ? null : withStream(source, reader, first);
    return {
      value: value instanceof Bytes ? value.stream : value,
      isWhole: !reader.isTorn,
      complaints: [
        reader.complaint ?? [],
        isEmpty ? "An object is empty" : [],
        value instanceof Bytes ? (value.complaint ?? []) : [],
      ].flat(),
    };
  } catch (problem) {
    if (!(problem instanceof SyntaxLimit)) throw problem;
    return { value: null, isWhole: false, complaints: [problem.message] };
  }
}

/** A stream with what was wrong with its extent. */
class Bytes {
  readonly stream: PdfStream;
  readonly complaint: string | undefined;
  constructor(stream: PdfStream, complaint: string | undefined) {
    this.stream = stream;
    this.complaint = complaint;
  }
}

function withStream(
  source: ObjectSource,
  reader: SyntaxReader,
  value: PdfValue,
): PdfValue | Bytes {
  if (!(value instanceof Map)) return value;
  const keyword = reader.read();
  if (!(keyword instanceof Keyword) || keyword.text !== "stream") return value;
  const { start, end, complaint } = streamExtent(source.file, reader.position, {
    length: source.lengthOf(value.get("Length")),
    allowance: source.allowance,
  });
  const raw = source.file.subarray(start, end);
  return new Bytes(new PdfStream(value, raw), complaint);
}
