import { Allowance } from "./allowance.ts";
import { decodeStream } from "./decode-stream.ts";
import type { CrossReference, Entry } from "./entries.ts";
import { readIndirect, type IndirectObject } from "./indirect-object.ts";
import type { ReadLimits } from "./limits.ts";
import { ObjectPacks } from "./object-packs.ts";
import {
  PdfRef,
  PdfStream,
  type DecodedStream,
  type PdfDict,
  type PdfValue,
} from "./pdf-file.ts";
import { Problems } from "./problems.ts";
import { rebuildCrossReference } from "./rebuild.ts";
import { asInteger, asName } from "./values.ts";
import { ValueCache } from "./value-cache.ts";

/** References that lead to references; files have two in a row at most. */
const greatestChain = 32;
/** Objects that wait for one another: a stream for its length, an object for its stream. */
const greatestNesting = 16;
/** Values of parsed objects that are kept, some hundreds of megabytes at most. */
const keptValues = 8_000_000;
/** Reading again what was dropped costs this much less than reading in vain. */
const againDivisor = 8;

/** An object's value with what keeping it weighs. */
interface Found {
  readonly value: PdfValue;
  readonly values: number;
  readonly size: number;
}

/**
 * A file's objects by number: found, read when they are asked for, and kept for a while. It
 * knows nothing of pages.
 */
export class ObjectStore {
  readonly file: Buffer;
  readonly allowance: Allowance;
  readonly problems = new Problems();
  /** Where `%PDF-` stands, from which some files count. */
  readonly headerOffset: number;
  trailer: PdfDict = new Map();
  private readonly entries = new Map<number, Entry>();
  private rebuilt: CrossReference | undefined;
  private isRebuilding = false;
  private readonly kept = new ValueCache<PdfValue>(keptValues);
  private readonly packs = new ObjectPacks(this);
  private readonly everRead = new Set<number>();
  private readonly underWay = new Set<number>();
  private readonly numbers = new WeakMap<PdfStream, number>();

  constructor(bytes: Uint8Array, headerOffset: number, limits: ReadLimits) {
    this.file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.headerOffset = headerOffset;
    this.allowance = new Allowance(limits);
  }

  /** Whether strings and streams are encrypted, and so mean nothing here. */
  get isEncrypted(): boolean {
    return (this.trailer.get("Encrypt") ?? null) !== null;
  }

  /** Takes a cross-reference in place of the one before. */
  use({ entries, trailer }: CrossReference): void {
    this.entries.clear();
    for (const [object, entry] of entries) this.entries.set(object, entry);
    this.trailer = trailer;
    this.kept.clear();
    this.packs.clear();
  }

  /** The cross-reference that the objects themselves give; made once. */
  rebuild(): CrossReference {
    if (this.isRebuilding) return { entries: new Map(), trailer: new Map() };
    this.isRebuilding = true;
    this.rebuilt ??= rebuildCrossReference(this);
    this.isRebuilding = false;
    return this.rebuilt;
  }

  resolve(value: PdfValue | undefined): PdfValue {
    let found: PdfValue = value ?? null;
    for (let step = 0; found instanceof PdfRef; step++) {
      if (step === greatestChain) {
        this.problems.note("A reference goes in a circle", found.object);
        return null;
      }
      this.checkGeneration(found);
      found = this.load(found.object);
    }
    return found;
  }

  decode(stream: PdfStream): DecodedStream {
    if (this.isEncrypted && asName(stream.dict.get("Type")) !== "XRef")
      return { data: stream.raw, rest: "Crypt" };
    const object = this.numbers.get(stream);
    const decoded = decodeStream(stream, {
      allowance: this.allowance,
      resolve: (value) => this.resolve(value),
      note: (message) => this.problems.note(message, object),
    });
    if (decoded.data !== stream.raw && object !== undefined)
      this.allowance.inflate(stream.raw.byteOffset, decoded.data.length);
    return decoded;
  }

  *objects(): Generator<readonly [number, PdfValue]> {
    const used = [...this.entries]
      .filter(([, { kind }]) => kind !== "free")
      .map(([object]) => object);
    for (const object of used.sort((a, b) => a - b))
      yield [object, this.load(object)];
  }

  /** The value of an object; null for what is missing, free or being read just now. */
  load(object: number): PdfValue {
    const kept = this.kept.get(object);
    if (kept !== undefined) return kept;
    const entry = this.entries.get(object);
    if (!entry || entry.kind === "free") return null;
    if (this.underWay.has(object) || this.underWay.size >= greatestNesting)
      return null;
    this.underWay.add(object);
    try {
      return this.keep(object, this.find(object, entry));
    } finally {
      this.underWay.delete(object);
    }
  }

  /** The object at a place in the file, whether that counts from the header or the first byte. */
  readAt(offset: number, object?: number): IndirectObject | undefined {
    const source = {
      file: this.file,
      allowance: this.allowance,
      lengthOf: (value: PdfValue | undefined) => asInteger(this.resolve(value)),
    };
    for (const place of new Set([offset, offset + this.headerOffset])) {
      if (place < 0 || place >= this.file.length) continue;
      const found = readIndirect(source, place);
      if (!found || (object ?? found.object) !== found.object) continue;
      for (const complaint of found.complaints)
        this.problems.note(complaint, found.object);
      if (found.value instanceof PdfStream)
        this.numbers.set(found.value, found.object);
      return found;
    }
    return undefined;
  }

  private checkGeneration({ object, generation }: PdfRef): void {
    const entry = this.entries.get(object);
    if (entry?.kind === "at" && entry.generation !== generation)
      this.problems.note(
        `A reference asks for generation ${generation} of an object that has ${entry.generation}`,
        object,
      );
  }

  private keep(object: number, found: Found | undefined): PdfValue {
    if (found && this.everRead.has(object))
      this.allowance.waste(found.size / againDivisor);
    this.everRead.add(object);
    this.kept.keep(object, found?.value ?? null, found?.values ?? 1);
    return found?.value ?? null;
  }

  private find(object: number, entry: Entry): Found | undefined {
    const found = this.findAt(object, entry);
    // Nothing within an encrypted file's object streams can be found at all.
    if (found || (entry.kind === "within" && this.isEncrypted)) return found;
    this.problems.note("Is not where the cross-reference says", object);
    const { entries } = this.rebuild();
    const other = entries.get(object);
    if (!other) return undefined;
    if (other.kind === "within" && !this.entries.has(other.stream)) {
      const stream = entries.get(other.stream);
      if (stream) this.entries.set(other.stream, stream);
    }
    this.entries.set(object, other);
    return this.findAt(object, other);
  }

  private findAt(object: number, entry: Entry): Found | undefined {
    if (entry.kind === "at") return this.readAt(entry.offset, object);
    return entry.kind === "within" ? this.packs.find(object, entry) : undefined;
  }
}
