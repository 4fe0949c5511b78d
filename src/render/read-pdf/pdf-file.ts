/**
 * A PDF as it was read: objects, pages, and what was wrong with it. It is the opposite of
 * `src/render/pdf`, shares nothing with it, and never writes.
 */

/** `/Name`, its escapes resolved. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** `(text)` or `<hex>`, as the bytes that it means. */
export class PdfString {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** `12 0 R`. */
export class PdfRef {
  readonly object: number;
  readonly generation: number;
  constructor(object: number, generation: number) {
    this.object = object;
    this.generation = generation;
  }
}

/** A dictionary by names without their slash; values are not resolved. */
export type PdfDict = ReadonlyMap<string, PdfValue>;

/** A stream: its dictionary and its bytes as they stand in the file, neither decrypted nor decoded. */
export class PdfStream {
  readonly dict: PdfDict;
  readonly raw: Uint8Array;
  constructor(dict: PdfDict, raw: Uint8Array) {
    this.dict = dict;
    this.raw = raw;
  }
}

/** Anything that a PDF can say. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfStream
  | PdfDict
  | readonly PdfValue[];

/** What reading stumbled over; the rest of the file was read all the same. */
export interface ReadProblem {
  readonly message: string;
  /** The object's number, where it is known. */
  readonly object?: number;
}

/** A page with what it inherits. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly dict: PdfDict;
  readonly ref?: PdfRef;
  /** Its own or inherited, resolved: `MediaBox`, `CropBox`, `Resources`, `Rotate`; null for neither. */
  inherited(key: "MediaBox" | "CropBox" | "Resources" | "Rotate"): PdfValue;
}

/** A stream's bytes after its filters; `rest` names the filter that is left to others. */
export interface DecodedStream {
  readonly data: Uint8Array;
  /**
   * `DCTDecode`, `JPXDecode`, `JBIG2Decode` or `CCITTFaxDecode`; a filter that nobody knows;
   * `Crypt` for all streams of an encrypted file. Absent when all is decoded.
   */
  readonly rest?: string;
}

/** A PDF that was read. Every method is bounded: none follows a cycle or inflates beyond its limit. */
export interface PdfFile {
  /** `1.6`, from the header or the catalog, whichever is later. */
  readonly version: string;
  /** Exactly as the file begins: `%PDF-1.6`. */
  readonly header: string;
  readonly bytes: Uint8Array;
  readonly trailer: PdfDict;
  readonly catalog: PdfDict;
  readonly isEncrypted: boolean;
  readonly pages: readonly PdfPage[];
  readonly problems: readonly ReadProblem[];
  /** Follows references until something else comes; null for what is missing or goes in a circle. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** Applies a stream's filters up to an image's own. Throws an `UnreadablePdfError` beyond the limit. */
  decode(stream: PdfStream): DecodedStream;
  /** Every object in use, by number. Asked again, an object may be another instance. */
  objects(): Iterable<readonly [object: number, value: PdfValue]>;
}
