import type { Allowance } from "./allowance.ts";
import type { Entry } from "./entries.ts";
import {
  openObjectStream,
  readPacked,
  type ObjectStream,
} from "./object-stream.ts";
import type { DecodedStream, PdfStream, PdfValue } from "./pdf-file.ts";
import type { Problems } from "./problems.ts";
import { asInteger, asName, asRef, asStream } from "./values.ts";
import { ValueCache } from "./value-cache.ts";

/** Bytes of decoded object streams that are kept. */
const keptBytes = 2 ** 26;
/** What an entry of an object stream's table weighs in memory. */
const entryWeight = 32;
/** What a value costs in bytes of work, since a few packed bytes may become millions of values. */
const valueWork = 100;
/** Object streams that extend one another. */
const greatestChain = 32;

/** What object streams need of their file. */
interface PackSource {
  readonly allowance: Allowance;
  readonly problems: Problems;
  readonly isEncrypted: boolean;
  load(object: number): PdfValue;
  resolve(value: PdfValue | undefined): PdfValue;
  decode(stream: PdfStream): DecodedStream;
}

/** The object streams of a file: opened when an object within is asked for, dropped for others. */
export class ObjectPacks {
  private readonly source: PackSource;
  private readonly kept = new ValueCache<ObjectStream>(keptBytes);

  constructor(source: PackSource) {
    this.source = source;
  }

  clear(): void {
    this.kept.clear();
  }

  /** An object that an entry says to be in a stream, or in one that the stream extends. */
  find(object: number, entry: Extract<Entry, { kind: "within" }>) {
    const { allowance, problems } = this.source;
    let number: number | undefined = entry.stream;
    for (let step = 0; number !== undefined && step < greatestChain; step++) {
      const stream = asStream(this.source.load(number));
      const pack = stream && this.open(number, stream);
      if (!pack) return undefined;
      const index =
        pack.numbers[entry.index] === object
          ? entry.index
          : pack.indexes.get(object);
      if (index !== undefined) {
        const found = readPacked(pack, index, allowance);
        allowance.work(found.values * valueWork);
        if (found.complaint) problems.note(found.complaint, object);
        return found;
      }
      number = asRef(stream.dict.get("Extends"))?.object;
    }
    return undefined;
  }

  /** The objects of a stream; undefined for one that is none, or encrypted. */
  open(number: number, stream: PdfStream): ObjectStream | undefined {
    const kept = this.kept.get(number);
    if (kept) return kept;
    const { allowance, problems, isEncrypted } = this.source;
    if (isEncrypted) return undefined;
    const first = asInteger(this.source.resolve(stream.dict.get("First")));
    if (first === undefined || first < 0) {
      problems.note('An object stream has no "First"', number);
      return undefined;
    }
    if (asName(this.source.resolve(stream.dict.get("Type"))) !== "ObjStm")
      problems.note("Holds objects but is no object stream", number);
    const { data } = this.source.decode(stream);
    const pack = openObjectStream(data, first, allowance);
    const weight = data.length + entryWeight * pack.numbers.length;
    allowance.work(weight);
    this.kept.keep(number, pack, weight);
    return pack;
  }
}
