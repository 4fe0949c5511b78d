import type { CrossReference, Entry } from "./entries.ts";
import type {
  DecodedStream,
  PdfDict,
  PdfStream,
  PdfValue,
} from "./pdf-file.ts";
import { asArray, asInteger, asName } from "./values.ts";

/** What a cross-reference stream needs of its file. */
interface StreamSource {
  resolve(value: PdfValue | undefined): PdfValue;
  decode(stream: PdfStream): DecodedStream;
}

/** Reads a cross-reference stream; undefined for a stream that is none. */
export function readXrefStream(
  stream: PdfStream,
  source: StreamSource,
): CrossReference | undefined {
  const { dict } = stream;
  if (asName(source.resolve(dict.get("Type"))) !== "XRef") return undefined;
  const integers = (value: PdfValue | undefined) =>
    (asArray(source.resolve(value)) ?? []).map(
      (item) => asInteger(source.resolve(item)) ?? -1,
    );
  const widths = integers(dict.get("W"));
  const isSound = widths.every((width) => width >= 0 && width <= 8);
  const [first = 0, second = 0, third = 0] = widths;
  if (widths.length < 3 || !isSound || first + second + third === 0)
    return undefined;
  const { data } = source.decode(stream);
  const entries = new Map<number, Entry>();
  const size = widths.reduce((sum, width) => sum + width, 0);
  let at = 0;
  for (const object of numbersOf(dict, integers(dict.get("Index")))) {
    if (at + size > data.length) break;
    const kind = first === 0 ? 1 : numberAt(data, at, first);
    const two = numberAt(data, at + first, second);
    const three = numberAt(data, at + first + second, third);
    if (!entries.has(object)) entries.set(object, entryOf(kind, two, three));
    at += size;
  }
  return { entries, trailer: dict };
}

/** The numbers that the entries are for: from 0 on, or the runs that `Index` names. */
function* numbersOf(
  dict: PdfDict,
  index: readonly number[],
): Generator<number> {
  const runs = index.length > 1 ? index : [0, asInteger(dict.get("Size")) ?? 0];
  for (let run = 0; run + 1 < runs.length; run += 2) {
    const first = runs[run] ?? 0;
    const count = runs[run + 1] ?? 0;
    for (let object = first; object < first + count; object++) yield object;
  }
}

function numberAt(data: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index++)
    value = value * 256 + (data[at + index] ?? 0);
  return value;
}

function entryOf(kind: number, two: number, three: number): Entry {
  if (kind === 1) return { kind: "at", offset: two, generation: three };
  if (kind === 2) return { kind: "within", stream: two, index: three };
  return { kind: "free" };
}
