import {
  characterIn,
  nameIn,
  readEncoding,
} from "../../../plates/font/encoding.ts";
import { characterOf } from "../../../plates/font/glyph-names.ts";
import { isSymbolic } from "./at-font.ts";
import type { UsedFont } from "./used-fonts.ts";

/** Encodings of codes whose characters everybody knows. */
const known = ["WinAnsiEncoding", "MacRomanEncoding", "StandardEncoding"];
/** Collections of Adobe whose characters everybody knows. */
const collections = ["GB1", "CNS1", "Japan1", "Korea1"];
/** Names that only count the glyphs of one font. */
const counted = /^(?:\.notdef|(?:g|G|c|C|cid|glyph|gid|index|x|H)?\d+)$/;

/**
 * Tells the text of a code: by `ToUnicode`, or else as ISO 14289-1, 7.21.7 allows without it. A
 * glyph's name that is on none of our lists counts as known when it is a word: Adobe's list has
 * thousands.
 */
export function meaningOf(
  font: UsedFont,
): (code: number) => string | undefined {
  const { toUnicode, kind } = font;
  const otherwise = kind === "Type0" ? ofComposite(font) : ofSimple(font);
  return (code) => {
    const text = toUnicode?.textOf(code);
    return text === undefined || text === "" ? otherwise(code) : text;
  };
}

/** By the collection that its characters are numbered in. */
function ofComposite({
  entries,
  glyphs,
}: UsedFont): (code: number) => string | undefined {
  const ordering = glyphs.entries("CIDSystemInfo")?.text("Ordering") ?? "";
  const encoding = entries.name("Encoding") ?? "";
  const isKnown =
    collections.includes(ordering) ||
    /^Uni[A-Z]+-U(?:CS2|TF16|TF8|TF32)/.test(encoding);
  return () => (isKnown ? "?" : undefined);
}

/** By the names of its glyphs. */
function ofSimple(font: UsedFont): (code: number) => string | undefined {
  const { entries, kind } = font;
  const { base, differences } = readEncoding(entries);
  // A symbolic font without an encoding has codes of its own.
  const usual =
    base !== undefined && known.includes(base)
      ? base
      : isSymbolic(font) || kind === "Type3"
        ? undefined
        : "StandardEncoding";
  return (code) => {
    const name =
      differences.get(code) ??
      (usual === undefined ? undefined : nameIn(usual, code));
    if (name !== undefined) {
      const character = characterOf(name);
      if (character !== undefined) return String.fromCodePoint(character);
      return counted.test(name) ? undefined : name;
    }
    const character =
      usual === undefined ? undefined : characterIn(usual, code);
    return character === undefined
      ? undefined
      : String.fromCodePoint(character);
  };
}
