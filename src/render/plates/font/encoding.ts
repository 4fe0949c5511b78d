import { PdfName } from "../../read-pdf/pdf-file.ts";
import type { Entries } from "../content/entries.ts";
import { nameOfCharacter } from "./glyph-names.ts";

/** What a simple font says about its codes. */
export interface Encoding {
  /** Whether the file names an encoding to begin with. */
  readonly base: string | undefined;
  /** Names of glyphs that replace the base's. */
  readonly differences: ReadonlyMap<number, string>;
}

/** Reads a font's encoding. */
export function readEncoding(font: Entries): Encoding {
  const named = font.name("Encoding");
  if (named) return { base: named, differences: new Map() };
  const entries = font.entries("Encoding");
  const differences = new Map<number, string>();
  let code = 0;
  for (const value of entries?.list("Differences") ?? []) {
    if (typeof value === "number") code = value;
    else if (value instanceof PdfName) differences.set(code++, value.name);
  }
  return { base: entries?.name("BaseEncoding"), differences };
}

/** Where Adobe's standard encoding is not ASCII: the characters of its codes. */
const standard = new Map<number, string>([
  [0x27, "’"],
  [0x60, "‘"],
  ...spread(0xa1, "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ"),
  ...spread(0xb1, "–†‡·"),
  ...spread(0xb6, "¶•‚„”»…‰"),
  [0xbf, "¿"],
  ...spread(0xc1, "`´ˆ˜¯˘˙¨"),
  [0xca, "˚"],
  [0xcb, "¸"],
  ...spread(0xcd, "˝˛ˇ—"),
  [0xe1, "Æ"],
  [0xe3, "ª"],
  ...spread(0xe8, "ŁØŒº"),
  [0xf1, "æ"],
  [0xf5, "ı"],
  ...spread(0xf8, "łøœß"),
]);

function spread(from: number, text: string): [number, string][] {
  return [...text].map((character, i) => [from + i, character]);
}

const windows = new TextDecoder("windows-1252");
const macintosh = new TextDecoder("macintosh");

/** The character of a code; nothing where an encoding leaves it open. */
export function characterIn(base: string, code: number): number | undefined {
  if (base === "WinAnsiEncoding")
    return windows.decode(Uint8Array.of(code)).codePointAt(0);
  if (base === "MacRomanEncoding")
    return macintosh.decode(Uint8Array.of(code)).codePointAt(0);
  const character = standard.get(code);
  if (character !== undefined) return character.codePointAt(0);
  return code >= 0x20 && code < 0x7f ? code : undefined;
}

/** The name of a code's glyph in one of the known encodings. */
export function nameIn(base: string, code: number): string | undefined {
  const character = characterIn(base, code);
  return character === undefined ? undefined : nameOfCharacter(character);
}

/** The code of a character in Mac OS Roman. */
export function macintoshCodeOf(character: number): number | undefined {
  for (let code = 0; code < 256; code++)
    if (characterIn("MacRomanEncoding", code) === character) return code;
  return undefined;
}
