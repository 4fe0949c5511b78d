import { UnreadablePdfError } from "../errors.ts";
import type { Allowance } from "./allowance.ts";
import type { CrossReference, Entry } from "./entries.ts";
import type { IndirectObject } from "./indirect-object.ts";
import { openObjectStream } from "./object-stream.ts";
import type {
  DecodedStream,
  PdfDict,
  PdfStream,
  PdfValue,
} from "./pdf-file.ts";
import { scanObjects, type Place } from "./scan-objects.ts";
import { SyntaxLimit, SyntaxReader } from "./syntax-reader.ts";
import { asDict, asInteger, asStream } from "./values.ts";

/** What rebuilding needs of its file. */
export interface RebuildSource {
  readonly file: Buffer;
  readonly allowance: Allowance;
  readAt(offset: number, object?: number): IndirectObject | undefined;
  resolve(value: PdfValue | undefined): PdfValue;
  decode(stream: PdfStream): DecodedStream;
}

/** A cross-reference made from the objects that a file really has; the last of each number counts. */
export function rebuildCrossReference(source: RebuildSource): CrossReference {
  const { allowance, file } = source;
  const places: Place[] = [];
  for (const place of scanObjects(file)) {
    places.push(place);
    checkCount(places.length, allowance);
  }
  const trailer = gatherTrailer(source, places);
  const entries = new Map<number, Entry>();
  const isEncrypted = trailer.has("Encrypt");
  for (const { object, generation, offset, role } of places) {
    entries.set(object, { kind: "at", offset, generation });
    if (role !== "ObjStm" || isEncrypted) continue;
    for (const [packed, entry] of packedEntries(source, object, offset))
      entries.set(packed, entry);
    checkCount(entries.size, allowance);
  }
  return { entries, trailer };
}

function checkCount(count: number, { limits }: Allowance): void {
  if (count > limits.objects)
    throw new UnreadablePdfError(
      `Cannot read the PDF: it holds more than "${limits.objects}" objects; split the file`,
    );
}

function packedEntries(
  source: RebuildSource,
  object: number,
  offset: number,
): readonly (readonly [number, Entry])[] {
  const stream = asStream(source.readAt(offset, object)?.value);
  const first = asInteger(source.resolve(stream?.dict.get("First")));
  if (!stream || first === undefined) return [];
  const { data } = source.decode(stream);
  source.allowance.work(data.length);
  return openObjectStream(data, first, source.allowance).numbers.map(
    (packed, index) => [packed, { kind: "within", stream: object, index }],
  );
}

/** What a trailer must say; the rest of it spoke of the cross-reference that is lost. */
const trailerKeys = ["Root", "Info", "ID", "Encrypt"];
/** Trailers at the end of a file that are looked at. */
const greatestCount = 1000;

/** The trailers of the file as one, later ones over earlier ones. */
function gatherTrailer(
  source: RebuildSource,
  places: readonly Place[],
): PdfDict {
  const streams = places
    .filter(({ role }) => role === "XRef")
    .slice(-greatestCount)
    .map(({ offset, object }) => ({
      offset,
      dict: asStream(source.readAt(offset, object)?.value)?.dict,
    }));
  const all = [...streams, ...plainTrailers(source)].sort(
    (a, b) => a.offset - b.offset,
  );
  const gathered = new Map<string, PdfValue>();
  for (const { dict } of all)
    for (const key of trailerKeys) {
      const value = dict?.get(key);
      if (value !== undefined && value !== null) gathered.set(key, value);
    }
  return gathered;
}

function plainTrailers({ file, allowance }: RebuildSource) {
  const found: { offset: number; dict: PdfDict | undefined }[] = [];
  let offset = file.lastIndexOf("trailer", undefined, "latin1");
  while (offset >= 0 && found.length < greatestCount) {
    const { depth, values } = allowance.limits;
    const start = offset + "trailer".length;
    const reader = new SyntaxReader(file, { start, depth, values });
    try {
      found.push({ offset, dict: asDict(dictFrom(reader)) });
    } catch (problem) {
      if (!(problem instanceof SyntaxLimit)) throw problem;
    }
    allowance.waste(reader.position - start);
    if (offset === 0) break;
    offset = file.lastIndexOf("trailer", offset - 1, "latin1");
  }
  return found;
}

function dictFrom(reader: SyntaxReader): PdfValue | undefined {
  const token = reader.read();
  return token instanceof Map ? token : undefined;
}
