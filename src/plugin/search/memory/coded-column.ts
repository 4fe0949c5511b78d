import { valuesIn } from "../entry-line.ts";
import { grown, startRows } from "./grown.ts";

/**
 * Lists of values by row, each different list kept once and told by a number.
 *
 * A question is asked of the different lists, not of the rows: a library has few of them.
 */
export class CodedColumn {
  #codes = new Uint32Array(startRows);
  readonly #known = new Map<string, number>();
  readonly #lists: (readonly string[])[] = [];

  /** The number of the list of each row. */
  get codes(): Uint32Array {
    return this.#codes;
  }

  /** How many different lists there are. */
  get size(): number {
    return this.#lists.length;
  }

  put(row: number, written: string): void {
    if (row >= this.#codes.length) this.#codes = grown(this.#codes);
    this.#codes[row] = this.#codeOf(written);
  }

  move(from: number, to: number): void {
    this.#codes[to] = this.#codes[from] ?? 0;
  }

  /** 1 at the number of every list that holds what is asked. */
  where(holds: (values: readonly string[]) => boolean): Uint8Array {
    return Uint8Array.from(this.#lists, (values) => (holds(values) ? 1 : 0));
  }

  /** How often each value stands in lists of which each is counted. */
  sums(counts: Uint32Array): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const [code, values] of this.#lists.entries()) {
      const count = counts[code] ?? 0;
      if (count === 0) continue;
      for (const value of values)
        sums.set(value, (sums.get(value) ?? 0) + count);
    }
    return sums;
  }

  #codeOf(written: string): number {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const code = this.#lists.length;
    this.#known.set(written, code);
    this.#lists.push(valuesIn(written));
    return code;
  }
}
