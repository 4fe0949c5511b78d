import { InvalidVectorError } from "./invalid-vector-error.ts";

const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const separators = /[\s,]*/y;
const greatestMagnitude = 1_000_000;

/** Reads the numbers of path data and of point lists, left to right, never twice. */
export class NumberScanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next character after white space and commas; empty at the end. */
  peek(): string {
    separators.lastIndex = this.#at;
    separators.test(this.#text);
    this.#at = separators.lastIndex;
    return this.#text[this.#at] ?? "";
  }

  /** Takes the next character, which may be a command letter. */
  take(): string {
    const character = this.peek();
    this.#at += character.length;
    return character;
  }

  number(): number {
    this.peek();
    number.lastIndex = this.#at;
    const [found] = number.exec(this.#text) ?? [];
    if (found === undefined) throw this.unexpected("a number");
    const value = Number(found);
    if (Math.abs(value) > greatestMagnitude)
      throw new InvalidVectorError(
        "vector/path",
        `Cannot draw to "${found.slice(0, 40)}": coordinates reach to ${greatestMagnitude}`,
      );
    this.#at += found.length;
    return value;
  }

  /** An arc's flag, which may stand against its neighbour: `11`. */
  flag(): boolean {
    const character = this.take();
    if (character === "0" || character === "1") return character === "1";
    this.#at -= character.length;
    throw this.unexpected('an arc flag "0" or "1"');
  }

  unexpected(wanted: string): InvalidVectorError {
    const rest = this.#text.slice(this.#at, this.#at + 20);
    return new InvalidVectorError(
      "vector/path",
      `Expected ${wanted} at character ${this.#at} of the outline but received "${rest}"`,
    );
  }
}
