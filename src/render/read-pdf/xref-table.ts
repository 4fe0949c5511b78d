import type { CrossReference, Entry } from "./entries.ts";
import { Keyword, SyntaxLimit, SyntaxReader } from "./syntax-reader.ts";
import type { Allowance } from "./allowance.ts";

/** Tokens that one entry has. */
const tokensEach = 4;

/**
 * Reads `xref … trailer << … >>`; undefined where it cannot be followed. Entries are told by
 * their letter, so that counts and line lengths may be wrong.
 */
export function readTable(
  file: Buffer,
  offset: number,
  { limits }: Allowance,
): CrossReference | undefined {
  const reader = new SyntaxReader(file, {
    start: offset,
    depth: limits.depth,
    values: limits.objects * tokensEach,
  });
  try {
    return readSections(reader);
  } catch (problem) {
    if (!(problem instanceof SyntaxLimit)) throw problem;
    return undefined;
  }
}

function readSections(reader: SyntaxReader): CrossReference | undefined {
  const entries = new Map<number, Entry>();
  if (!isKeyword(reader.read(), "xref")) return undefined;
  let next = 0;
  let isFirst = true;
  for (;;) {
    const one = reader.read();
    if (isKeyword(one, "trailer")) {
      const trailer = reader.read();
      return trailer instanceof Map ? { entries, trailer } : undefined;
    }
    const two = reader.read();
    if (typeof one !== "number" || typeof two !== "number") return undefined;
    const before = reader.position;
    const letter = reader.read();
    const isUsed = isKeyword(letter, "n");
    if (!isUsed && !isKeyword(letter, "f")) {
      reader.position = before;
      next = one;
      isFirst = true;
      continue;
    }
    // The list of free objects begins at 0; files that count from 1 mean 0.
    if (isFirst && !isUsed && next === 1 && two === 65535) next = 0;
    isFirst = false;
    if (!entries.has(next)) entries.set(next, entryOf(isUsed, one, two));
    next++;
  }
}

const isKeyword = (token: unknown, text: string): boolean =>
  token instanceof Keyword && token.text === text;

const entryOf = (isUsed: boolean, offset: number, generation: number): Entry =>
  isUsed ? { kind: "at", offset, generation } : { kind: "free" };
