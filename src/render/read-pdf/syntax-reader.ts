import {
  beginsNumber,
  readName,
  readNumber,
  readWord,
  skipWhite,
  type Cursor,
} from "./lexical.ts";
import { isDigit, isRegular, isWhite } from "./characters.ts";
import {
  PdfName,
  PdfRef,
  PdfString,
  type PdfDict,
  type PdfValue,
} from "./pdf-file.ts";
import {
  readHexString,
  readLiteralString,
  type ReadString,
} from "./read-string.ts";

/** A word that is no value: `obj`, `stream`, an operator, or a bracket that closes nothing. */
export class Keyword {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A value, a keyword, or undefined at the end. */
export type Token = PdfValue | Keyword | undefined;

/** An object that nests too deep or holds too much. */
export class SyntaxLimit extends Error {}

/** How the syntax of a file and of a content stream differ. */
export interface SyntaxOptions {
  readonly start?: number;
  readonly end?: number;
  readonly depth: number;
  readonly values: number;
  /** Whether this is page content, where `1 0 R` means nothing and any keyword is an operator. */
  readonly isContent?: boolean;
}

const arrayEnd = new Keyword("]");
const dictEnd = new Keyword(">>");

/** What stands after an object, so that an open bracket before it was never closed. */
const boundaries = new Set([
  "endobj",
  "obj",
  "stream",
  "endstream",
  "xref",
  "trailer",
  "startxref",
]);

/** Reads values one after another, forgiving what can be forgiven. Throws only `SyntaxLimit`. */
export class SyntaxReader implements Cursor {
  readonly bytes: Uint8Array;
  readonly end: number;
  position: number;
  /** The first thing that was wrong. */
  complaint: string | undefined;
  /** Whether an array, dictionary or string had no end. */
  isTorn = false;
  /** Values read since the start or `restart`. */
  values = 0;
  private depth = 0;
  private readonly options: SyntaxOptions;

  constructor(bytes: Uint8Array, options: SyntaxOptions) {
    this.bytes = bytes;
    this.position = Math.max(0, options.start ?? 0);
    this.end = Math.min(bytes.length, options.end ?? bytes.length);
    this.options = options;
  }

  /** Counts values and nesting from nothing again. */
  restart(): void {
    this.values = 0;
    this.depth = 0;
  }

  read(): Token {
    skipWhite(this);
    if (this.position >= this.end) return undefined;
    if (++this.values > this.options.values)
      throw new SyntaxLimit(`Holds more than ${this.options.values} values`);
    const byte = this.bytes[this.position] ?? -1;
    if (byte === 0x2f) return new PdfName(readName(this));
    if (byte === 0x5b) return this.nested(byte);
    if (byte === 0x5d) return this.closer(arrayEnd);
    if (byte === 0x28) return this.text(readLiteralString(this));
    const isDouble = this.bytes[this.position + 1] === byte;
    if (byte === 0x3c)
      return isDouble ? this.nested(byte) : this.text(readHexString(this));
    if (byte === 0x3e && isDouble) return this.closer(dictEnd);
    return beginsNumber(byte) ? this.numberOrRef(byte) : this.word();
  }

  private closer(keyword: Keyword): Keyword {
    this.position += keyword.text.length;
    return keyword;
  }

  private complain(complaint: string): void {
    this.complaint ??= complaint;
  }

  private word(): PdfValue | Keyword {
    const word = readWord(this);
    if (word === "true") return true;
    if (word === "false") return false;
    return word === "null" ? null : new Keyword(word);
  }

  private text({ bytes, isClosed }: ReadString): PdfString {
    if (!isClosed) this.tear("A string has no end");
    return new PdfString(bytes);
  }

  private tear(complaint: string): void {
    this.isTorn = true;
    this.complain(complaint);
  }

  private nested(bracket: number): PdfDict | readonly PdfValue[] {
    if (this.depth >= this.options.depth)
      throw new SyntaxLimit(`Nests deeper than ${this.options.depth} levels`);
    this.depth++;
    const value = bracket === 0x5b ? this.array() : this.dict();
    this.depth--;
    return value;
  }

  /** Whether a keyword says that a bracket was left open before it. */
  private isBoundary(text: string): boolean {
    return this.options.isContent === true || boundaries.has(text);
  }

  private array(): readonly PdfValue[] {
    this.position++;
    const values: PdfValue[] = [];
    for (;;) {
      const before = this.position;
      const token = this.read();
      if (token === undefined) break;
      if (!(token instanceof Keyword)) values.push(token);
      else if (token === arrayEnd) return values;
      else if (token === dictEnd || this.isBoundary(token.text)) {
        this.position = before;
        break;
      } else this.complain(`"${token.text.slice(0, 20)}" stands in an array`);
    }
    this.tear("An array has no end");
    return values;
  }

  private dict(): PdfDict {
    this.position += 2;
    const dict = new Map<string, PdfValue>();
    for (;;) {
      const before = this.position;
      const key = this.read();
      if (key === dictEnd) return dict;
      if (key === undefined || this.ends(key, before)) break;
      if (!(key instanceof PdfName)) {
        this.complain("A dictionary has a value without a name");
        continue;
      }
      const place = this.position;
      const value = this.read();
      if (value instanceof Keyword) {
        this.complain(`"${key.name.slice(0, 40)}" has no value`);
        if (value === dictEnd) return dict;
        if (this.ends(value, place)) break;
      } else if (value !== undefined) dict.set(key.name, value);
    }
    this.tear("A dictionary has no end");
    return dict;
  }

  private ends(token: Token, before: number): boolean {
    if (!(token instanceof Keyword) || !this.isBoundary(token.text))
      return false;
    this.position = before;
    return true;
  }

  private numberOrRef(first: number): number | PdfRef {
    const value = readNumber(this);
    if (this.options.isContent || !isDigit(first) || !Number.isInteger(value))
      return value;
    return this.refAfter(value) ?? value;
  }

  /** `12` is a reference where ` 0 R` follows. */
  private refAfter(object: number): PdfRef | undefined {
    const { bytes, end } = this;
    let at = this.position;
    while (at < end && isWhite(bytes[at] ?? -1)) at++;
    const start = at;
    let generation = 0;
    while (at < end && at < start + 6 && isDigit(bytes[at] ?? -1))
      generation = generation * 10 + (bytes[at++] ?? 0) - 0x30;
    if (at === start || start === this.position) return undefined;
    const gap = at;
    while (at < end && isWhite(bytes[at] ?? -1)) at++;
    if (at === gap || bytes[at] !== 0x52) return undefined;
    if (at + 1 < end && isRegular(bytes[at + 1] ?? -1)) return undefined;
    this.position = at + 1;
    return new PdfRef(object, generation);
  }
}
