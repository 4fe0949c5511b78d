import { latin1 } from "./characters.ts";
import { UnreadablePdfError } from "../errors.ts";
import type { CrossReference, Entry } from "./entries.ts";
import type { ObjectStore } from "./object-store.ts";
import type { PdfDict } from "./pdf-file.ts";
import { asInteger, asStream } from "./values.ts";
import { readTable } from "./xref-table.ts";
import { readXrefStream } from "./xref-stream.ts";

/** Each time that a file was added to, it has one section more. */
const greatestSections = 10_000;

/**
 * The cross-reference as the file has it, through all its sections; undefined where it is
 * missing or breaks off.
 */
export function readCrossReference(
  store: ObjectStore,
): CrossReference | undefined {
  const entries = new Map<number, Entry>();
  const visited = new Set<number>();
  let trailer: PdfDict | undefined;
  let next = startOf(store.file);
  while (next !== undefined) {
    if (visited.has(next)) {
      store.problems.note("The cross-reference goes in a circle");
      break;
    }
    visited.add(next);
    const section = readSection(store, next);
    if (!section || visited.size > greatestSections) return undefined;
    trailer ??= section.trailer;
    addTo(entries, section.entries);
    checkCount(store, entries.size);
    next = asInteger(store.resolve(section.trailer.get("Prev"))) || undefined;
  }
  return trailer && { entries, trailer };
}

function checkCount({ allowance }: ObjectStore, count: number): void {
  if (count > allowance.limits.objects + 1)
    throw new UnreadablePdfError(
      `Cannot read the PDF: it names more than "${allowance.limits.objects}" objects; split the file`,
    );
}

/** Newer sections come first: what is known stays. */
function addTo(
  entries: Map<number, Entry>,
  older: ReadonlyMap<number, Entry>,
): void {
  for (const [object, entry] of older)
    if (!entries.has(object)) entries.set(object, entry);
}

/** The number after the last `startxref`. */
function startOf(file: Buffer): number | undefined {
  const keyword = file.lastIndexOf("startxref", undefined, "latin1");
  if (keyword < 0) return undefined;
  const text = latin1(file, keyword + 9, keyword + 60);
  const digits = /^\s*(\d{1,15})/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function readSection(
  store: ObjectStore,
  offset: number,
): CrossReference | undefined {
  const table = tableNear(store, offset);
  if (table) return withHybrid(store, table);
  const stream = asStream(store.readAt(offset)?.value);
  return stream && readXrefStream(stream, store);
}

/** How far from its place a table is still found. */
const slack = 24;

function tableNear(
  store: ObjectStore,
  offset: number,
): CrossReference | undefined {
  const { file, headerOffset, allowance } = store;
  const places = [offset, offset + headerOffset];
  const exact = places.find((place) => findTable(file, place, 0) === place);
  if (exact !== undefined) return readTable(file, exact, allowance);
  for (const place of places) {
    const found = findTable(file, place, slack);
    if (found === undefined) continue;
    store.problems.note("The cross-reference is not where the file says");
    return readTable(file, found, allowance);
  }
  return undefined;
}

function findTable(
  file: Buffer,
  place: number,
  within: number,
): number | undefined {
  if (place > file.length) return undefined;
  const start = Math.max(0, place - within);
  const near = latin1(file, start, place + within + "xref".length);
  const found = /(?<!start)xref/.exec(near);
  return found ? start + found.index : undefined;
}

/** A file for old and new readers: objects that its table calls free may be in a stream. */
function withHybrid(store: ObjectStore, table: CrossReference): CrossReference {
  const place = asInteger(store.resolve(table.trailer.get("XRefStm")));
  if (place === undefined) return table;
  const stream = asStream(store.readAt(place)?.value);
  const hidden = stream && readXrefStream(stream, store);
  if (!hidden) {
    store.problems.note("The cross-reference stream of a table is missing");
    return table;
  }
  const entries = new Map(table.entries);
  for (const [object, entry] of hidden.entries)
    if ((entries.get(object)?.kind ?? "free") === "free")
      entries.set(object, entry);
  return { entries, trailer: table.trailer };
}
