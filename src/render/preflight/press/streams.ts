/** Rules about every stream of a file, wherever it is used. */
import { Entries } from "../../plates/content/entries.ts";
import { PdfStream } from "../../read-pdf/pdf-file.ts";
import { asName } from "../../read-pdf/values.ts";
import type { ArtworkSubject } from "./artwork-subject.ts";

/** A stream with its object's number. */
export interface FoundStream {
  readonly object: number;
  readonly entries: Entries;
  readonly stream: PdfStream;
}

/** Every stream of the file. */
export function* streamsOf({ file }: ArtworkSubject): Generator<FoundStream> {
  for (const [object, stream] of file.objects()) {
    if (stream instanceof PdfStream)
      yield { object, stream, entries: new Entries(file, stream.dict) };
  }
}

/** Names of a stream's filters. */
export function filtersOf({ entries }: FoundStream): readonly string[] {
  const one = entries.name("Filter");
  return one === undefined
    ? (entries.list("Filter") ?? []).flatMap((name) => asName(name) ?? [])
    : [one];
}
