import type { OutlineStep } from "../../text/font.ts";
import { decrypt } from "./decrypt-type1.ts";
import { runCharstring } from "./type1-charstring.ts";

/** A Type 1 font. */
export interface Type1 {
  readonly unitsPerEm: number;
  /** Names of glyphs by code; empty for Adobe's standard encoding. */
  readonly encoding: ReadonlyMap<number, string>;
  /** Whether it has a glyph of that name. */
  has(name: string): boolean;
  /** Names of all its glyphs. */
  readonly names: readonly string[];
  /** In font units; empty for a name that the font does not have. */
  outline(name: string): readonly OutlineStep[];
}

/** Key of the encrypted part, and of each charstring in it. */
const [eexecKey, charstringKey] = [55_665, 4330];

/** Reads a Type 1 font program. Nothing where it is torn before its glyphs. */
export function readType1(bytes: Uint8Array): Type1 | undefined {
  const plain = withoutSegments(bytes);
  const text = Buffer.from(plain).toString("latin1");
  const eexec = /\beexec[ \t]*\r?\n?/.exec(text);
  if (!eexec) return undefined;
  const start = eexec.index + eexec[0].length;
  const clear = text.slice(0, start);
  const secret = Buffer.from(
    decrypt(binary(plain.subarray(start)), eexecKey, 4),
  );
  const lenIv = Number(
    /\/lenIV\s+(-?\d+)/.exec(secret.toString("latin1"))?.[1] ?? 4,
  );
  const { subroutines, glyphs } = readPrivate(secret, lenIv);
  if (glyphs.size === 0) return undefined;
  const scale = Number(
    /\/FontMatrix\s*\[\s*([-+.\deE]+)/.exec(clear)?.[1] ?? 0.001,
  );
  return {
    unitsPerEm: scale > 0 ? 1 / scale : 1000,
    encoding: encodingOf(clear),
    has: (name) => glyphs.has(name),
    names: [...glyphs.keys()],
    outline: (name) => {
      const glyph = glyphs.get(name);
      return glyph ? runCharstring(glyph, { subroutines, glyphs }) : [];
    },
  };
}

/** Segments of PFB files have headers of six bytes between them. */
function withoutSegments(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x80) return bytes;
  const parts: Uint8Array[] = [];
  let at = 0;
  while (bytes[at] === 0x80 && bytes[at + 1] !== 3 && at + 6 <= bytes.length) {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(
      at + 2,
      true,
    );
    parts.push(bytes.subarray(at + 6, at + 6 + length));
    at += 6 + length;
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** The encrypted part may be written in hexadecimal digits. */
function binary(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (!/^[\da-fA-F\s]{8}/.test(head)) return bytes;
  const digits = Buffer.from(bytes)
    .toString("latin1")
    .replace(/[^\da-fA-F]/g, "");
  return new Uint8Array(
    Buffer.from(digits.slice(0, digits.length & ~1), "hex"),
  );
}

function encodingOf(clear: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, code, name] of clear.matchAll(/\bdup\s+(\d+)\s*\/(\S+)\s+put/g))
    map.set(Number(code), name ?? "");
  return map;
}

interface Private {
  readonly subroutines: ReadonlyMap<number, Uint8Array>;
  readonly glyphs: ReadonlyMap<string, Uint8Array>;
}

/** Finds `dup 5 23 RD ‹bytes›` and `/A 123 -| ‹bytes›`, whatever the operators are called. */
function readPrivate(secret: Buffer, lenIv: number): Private {
  const text = secret.toString("latin1");
  const subroutines = new Map<number, Uint8Array>();
  const glyphs = new Map<string, Uint8Array>();
  const entry =
    /(?:dup\s+(\d+)|\/([^\s/{}[\]()]+))\s+(\d+)\s+(?:RD|-\||\S{1,3})[ ]/g;
  for (let match = entry.exec(text); match; match = entry.exec(text)) {
    const [whole, index, name, length] = match;
    const from = match.index + whole.length;
    const to = from + Number(length);
    if (to > secret.length) continue;
    const isBinary = /(?:RD|-\|) $/.test(whole);
    if (!isBinary) continue;
    const cipher = secret.subarray(from, to);
    const code = lenIv < 0 ? cipher : decrypt(cipher, charstringKey, lenIv);
    if (index !== undefined) subroutines.set(Number(index), code);
    else if (name !== undefined) glyphs.set(name, code);
    entry.lastIndex = to;
  }
  return { subroutines, glyphs };
}
