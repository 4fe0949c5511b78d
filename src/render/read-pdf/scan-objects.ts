import { isDigit, isRegular, isWhite, latin1 } from "./characters.ts";

/** An object that was found by its first words. */
export interface Place {
  readonly object: number;
  readonly generation: number;
  readonly offset: number;
  /** What its dictionary calls itself, for streams that say where others are. */
  readonly role?: "ObjStm" | "XRef";
}

/** The occurrences of a word, one after another; a file is searched once. */
class WordFinder {
  private at = -1;
  private readonly file: Buffer;
  private readonly word: Buffer;

  constructor(file: Buffer, word: string) {
    this.file = file;
    this.word = Buffer.from(word, "latin1");
  }

  /** The first one from a place that never goes back; infinity after the last. */
  from(place: number): number {
    if (this.at >= place) return this.at;
    const found = this.file.indexOf(this.word, place);
    this.at = found < 0 ? Infinity : found;
    return this.at;
  }
}

/**
 * Everything that looks like `12 0 obj`, in the order of the file, what stands within streams
 * aside. One pass, however the file is broken.
 */
export function* scanObjects(file: Buffer): Generator<Place> {
  const objects = new WordFinder(file, "obj");
  const streams = new WordFinder(file, "stream");
  const ends = new WordFinder(file, "endstream");
  let at = 0;
  let held: Place | undefined;
  for (;;) {
    const object = objects.from(at);
    const stream = streams.from(at);
    if (object === Infinity && stream === Infinity) break;
    if (object < stream) {
      at = object + 3;
      const place = placeBefore(file, object);
      if (!place) continue;
      if (held) yield held;
      held = place;
      continue;
    }
    at = stream + 6;
    if (!held || !isStreamKeyword(file, stream)) continue;
    const head = latin1(
      file,
      Math.max(held.offset, stream - headBytes),
      stream,
    );
    const role = /\/Type\s*\/(ObjStm|XRef)\b/.exec(head)?.[1];
    yield role === "ObjStm" || role === "XRef" ? { ...held, role } : held;
    held = undefined;
    at = statedEnd(file, stream + 6, head) ?? at;
    const end = ends.from(at);
    if (end !== Infinity) at = end + 9;
  }
  if (held) yield held;
}

/** A dictionary before `stream` is looked at this far back. */
const headBytes = 4096;
/** Nobody writes more white space than this between the words of `12 0 obj`. */
const greatestGap = 16;

/** Reads `12 0` backwards from `obj`. */
function placeBefore(file: Buffer, keyword: number): Place | undefined {
  const next = file[keyword + 3] ?? -1;
  if (isRegular(next) && !isDigit(next)) return undefined;
  const generationEnd = before(file, keyword, isWhite);
  const generationStart = before(file, generationEnd, isDigit);
  const objectEnd = before(file, generationStart, isWhite);
  const offset = before(file, objectEnd, isDigit);
  if (generationStart === generationEnd) return undefined;
  if (objectEnd === generationStart || offset === objectEnd) return undefined;
  return {
    object: Number(latin1(file, offset, objectEnd)),
    generation: Number(latin1(file, generationStart, generationEnd)),
    offset,
  };
}

function before(
  file: Buffer,
  end: number,
  accepts: (byte: number) => boolean,
): number {
  let at = end;
  while (at > 0 && end - at < greatestGap && accepts(file[at - 1] ?? -1)) at--;
  return at;
}

/** Whether a dictionary ends before the word and a line after it. */
function isStreamKeyword(file: Buffer, at: number): boolean {
  const close = before(file, at, isWhite);
  if (file[close - 1] !== 0x3e || file[close - 2] !== 0x3e) return false;
  return isWhite(file[at + 6] ?? -1);
}

/** Where a stream ends by its own length, if `endstream` is there. */
function statedEnd(
  file: Buffer,
  start: number,
  head: string,
): number | undefined {
  const stated = /\/Length\s+(\d{1,12})(?!\d|\s+\d+\s+R)/.exec(head)?.[1];
  if (stated === undefined) return undefined;
  const end = start + Number(stated);
  const near = latin1(file, end, end + 16);
  return near.includes("endstream") ? end : undefined;
}
