import { Entries } from "../../plates/content/entries.ts";
import {
  PdfStream,
  type PdfFile,
  type PdfValue,
} from "../../read-pdf/pdf-file.ts";

/** A dictionary with the number of the object that holds it. */
export interface FoundDictionary {
  readonly object: number;
  readonly entries: Entries;
}

const deepest = 8;

/** Every dictionary of the file: objects, streams' and those written inside others. */
export function* dictionariesOf(file: PdfFile): Generator<FoundDictionary> {
  for (const [object, value] of file.objects()) {
    for (const dict of dictsIn(value, 0))
      yield { object, entries: new Entries(file, dict) };
  }
}

function* dictsIn(
  value: PdfValue,
  depth: number,
): Generator<ReadonlyMap<string, PdfValue>> {
  if (depth > deepest) return;
  if (value instanceof PdfStream) yield* dictsIn(value.dict, depth);
  else if (value instanceof Map) {
    yield value;
    for (const inner of value.values()) yield* dictsIn(inner, depth + 1);
  } else if (Array.isArray(value))
    for (const inner of value) yield* dictsIn(inner, depth + 1);
}

/** Extended graphics states: dictionaries that say so, or that set what only they set. */
export const isGraphicsState = ({ entries }: FoundDictionary): boolean =>
  entries.name("Type") === "ExtGState" ||
  ["OPM", "ca", "TR", "TR2"].some((key) => entries.has(key));
