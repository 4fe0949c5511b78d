/**
 * What search knows of every photograph, in columns: a hundred thousand take some thirty megabytes.
 *
 * It answers nothing itself and does not know whether it is up to date. Rows stand in no order, and a
 * row belongs to another photograph after a change: whoever holds row numbers holds them no longer than
 * until the next `await`.
 */
import { readLine } from "../entry-line.ts";
import {
  listNames,
  numberNames,
  type ListName,
  type NumberName,
} from "../search-entry.ts";
import { CodedColumn } from "./coded-column.ts";
import { grown, grownWide, startRows } from "./grown.ts";

/** Colors of a photograph that are kept, the largest first. */
export const mostColors = 6;

/** Facts of photographs, one row each. */
export class LibraryMemory {
  #ids = new Uint32Array(startRows);
  readonly #numbers = numberNames.map(() => new Float64Array(startRows));
  readonly #lists = listNames.map(() => new CodedColumn());
  readonly #titles: string[] = [];
  #colors = new Uint32Array(startRows * mostColors);
  readonly #rows = new Map<number, number>();
  #changes = 0;

  get size(): number {
    return this.#rows.size;
  }

  /** How often a row was written. */
  get changes(): number {
    return this.#changes;
  }

  get ids(): Uint32Array {
    return this.#ids;
  }

  get titles(): readonly string[] {
    return this.#titles;
  }

  /** Packed, `mostColors` for each row; 0 is none. */
  get colors(): Uint32Array {
    return this.#colors;
  }

  numbers(name: NumberName): Float64Array {
    return this.#numbers[numberNames.indexOf(name)] ?? new Float64Array();
  }

  lists(name: ListName): CodedColumn {
    return this.#lists[listNames.indexOf(name)] ?? new CodedColumn();
  }

  /** The rows of some photographs; of one that is not known, none. */
  rowsOf(ids: readonly number[]): readonly number[] {
    const rows: number[] = [];
    for (const id of ids) {
      const row = this.#rows.get(id);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }

  /** Takes up a photograph as the database keeps it, in place of what is known of it. */
  put(line: string): void {
    const { colors, id, lists, numbers, title } = readLine(line);
    const row = this.#rows.get(id) ?? this.#rows.size;
    this.#makeRoom(row);
    this.#rows.set(id, row);
    this.#ids[row] = id;
    this.#titles[row] = title;
    for (const [place, column] of this.#numbers.entries())
      column[row] = Number(numbers[place]);
    for (const [place, column] of this.#lists.entries())
      column.put(row, lists[place] ?? "");
    for (let place = 0; place < mostColors; place += 1)
      this.#colors[row * mostColors + place] = Number(colors[place] ?? 0);
    this.#changes += 1;
  }

  /** Forgets a photograph: the last row takes its place. */
  remove(id: number): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    const last = this.#rows.size - 1;
    const moved = this.#ids[last] ?? 0;
    this.#ids[row] = moved;
    this.#titles[row] = this.#titles[last] ?? "";
    this.#titles.length = last;
    for (const column of this.#numbers) column[row] = column[last] ?? 0;
    for (const column of this.#lists) column.move(last, row);
    this.#colors.copyWithin(
      row * mostColors,
      last * mostColors,
      (last + 1) * mostColors,
    );
    this.#rows.set(moved, row);
    this.#rows.delete(id);
    this.#changes += 1;
  }

  #makeRoom(row: number): void {
    if (row < this.#ids.length) return;
    this.#ids = grown(this.#ids);
    this.#colors = grown(this.#colors);
    for (const [place, column] of this.#numbers.entries())
      this.#numbers[place] = grownWide(column);
  }
}
