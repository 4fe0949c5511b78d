/** The Arlington PDF model of the PDF Association: which entries each object of a PDF may have. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** One entry of an object. Lists by type stand in the order of `types`. */
export interface ModelEntry {
  /** `Type`; `0` of an array; `*` for any; `0*` for every so many of an array. */
  readonly key: string;
  readonly types: readonly string[];
  /** A version or a formula. */
  readonly since: string;
  readonly deprecated: string;
  /** `TRUE`, `FALSE` or a formula. */
  readonly required: string;
  /** For each type `TRUE`, `FALSE` or a formula. */
  readonly indirect: readonly string[];
  readonly isInherited: boolean;
  /** For each type what it may be; empty for anything. */
  readonly values: readonly (readonly string[])[];
  /** For each type what must hold. */
  readonly conditions: readonly (readonly string[])[];
  /** For each type the objects that it may be. */
  readonly links: readonly (readonly string[])[];
}

/** Objects by name. */
export type Model = ReadonlyMap<string, readonly ModelEntry[]>;

/** Reads the model from its fixture. */
export function readModel(): Model {
  const packed = new URL(
    "../../fixtures/arlington/tsv-latest.tar.gz",
    import.meta.url,
  );
  return new Map(
    [...filesIn(gunzipSync(readFileSync(packed)))].map(([name, text]) => [
      name,
      text.split("\n").slice(1).filter(Boolean).map(entryOf),
    ]),
  );
}

/** The tables of a tar archive, which is in blocks of 512 bytes. */
function* filesIn(tar: Buffer): Generator<readonly [string, string]> {
  for (let at = 0; at < tar.length;) {
    const field = (from: number, length: number) =>
      tar
        .toString("latin1", at + from, at + from + length)
        .replace(/\0.*$/s, "");
    const name = /(\w+)\.tsv$/.exec(field(0, 100))?.[1];
    const size = Number.parseInt(field(124, 12), 8) || 0;
    if (name !== undefined)
      yield [name, tar.toString("utf8", at + 512, at + 512 + size)];
    at += 512 * (1 + Math.ceil(size / 512));
  }
}

function entryOf(line: string): ModelEntry {
  const cells = line.replace(/\r$/, "").split("\t");
  const cell = (index: number) => cells[index] ?? "";
  return {
    key: cell(0),
    types: parted(cell(1), ";").map((type) =>
      type.replace(/^fn:.*?([a-z-]+)\)+$/, "$1"),
    ),
    since: cell(2),
    deprecated: cell(3),
    required: cell(4),
    indirect: parted(cell(5), ";").map((one) => one.replace(/^\[|\]$/g, "")),
    isInherited: cell(6) === "TRUE",
    values: listsOf(cell(8)),
    conditions: listsOf(cell(9)),
    links: listsOf(cell(10)),
  };
}

/** `[A,B];[]` as lists. */
const listsOf = (text: string): readonly (readonly string[])[] =>
  parted(text, ";").map((list) =>
    parted(list.replace(/^\[|\]$/g, ""), ",").map((one) => one.trim()),
  );

/** Parts a text where no bracket is open. */
function parted(text: string, sign: string): readonly string[] {
  if (text === "") return [];
  const parts: string[] = [""];
  let depth = 0;
  for (const character of text) {
    if ("([".includes(character)) depth++;
    if (")]".includes(character)) depth--;
    if (character === sign && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + character);
  }
  return parts;
}
