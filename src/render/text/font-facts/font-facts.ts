/**
 * What a font file says of itself, and whether it can do the brand's work: set text that joins and shapes, lie in a
 * PDF as the part in use, and be cut for web pages. It decides by what is in the file, never by its name.
 */
import { lettersKnownFor, lettersOf, type LanguageTag } from "#brand";
import { sha256 } from "../../digest.ts";
import { subsetFont } from "../../pdf/font/harfbuzz-subset.ts";
import { viewOf, type Tables } from "../../pdf/font/sfnt.ts";
import { Font } from "../font.ts";
import { coversCluster } from "../font-library.ts";
import { checkFont } from "./check-font.ts";
import { readNames } from "./read-names.ts";
import { unfit } from "./unfit.ts";

/** What the licence bits of a font let a finished file do (OpenType 1.9, OS/2, `fsType`). */
export type FontEmbedding = "any" | "edit" | "view";

/** Letters that a font has not. */
export interface LackingLetters {
  readonly language: LanguageTag;
  /** At most eight of them. */
  readonly letters: readonly string[];
}

/** What a font file says of itself. */
export interface FontFacts {
  /** Family as people choose it, without its weight. */
  readonly family: string;
  /** `Bold`, `Light Italic`. */
  readonly style: string;
  /** Its name for PostScript, of letters, figures and hyphens alone. */
  readonly name: string;
  /** 100 to 900. */
  readonly weight: number;
  readonly isItalic: boolean;
  readonly embedding: FontEmbedding;
  /** What its maker wrote of the licence; empty where nothing. */
  readonly licence: string;
  readonly glyphs: number;
  /** Languages whose every letter it has. */
  readonly languages: readonly LanguageTag[];
  /** Languages of its scripts of which it lacks a few letters. */
  readonly lacking: readonly LackingLetters[];
}

/** Looks into a font file. Throws `unfit-font` with what to do for one that cannot be used. */
export function factsOfFont(bytes: Uint8Array): FontFacts {
  const tables = checkFont(bytes);
  const names = readNames(tables.get("name"));
  const os2 = viewOf(tables.get("OS/2") ?? new Uint8Array());
  const weight = os2.getUint16(4);
  const font = openFont(bytes, names.family);
  return {
    ...names,
    weight:
      weight >= 100 && weight <= 900 ? Math.round(weight / 100) * 100 : 400,
    isItalic: (os2.getUint16(62) & 1) === 1,
    embedding: embeddingOf(os2.getUint16(8)),
    glyphs: glyphsOf(tables),
    ...languagesOf(font),
  };
}

const glyphsOf = (tables: Tables): number =>
  viewOf(tables.get("maxp") ?? new Uint8Array()).getUint16(4);

/** The three usable rights; where several are set the least strict holds, as the specification says. */
function embeddingOf(bits: number): FontEmbedding {
  if (bits & 0x8) return "edit";
  return bits & 0x4 ? "view" : "any";
}

/** Opens the font as the engine will, and cuts a part out of it as every file does. */
function openFont(bytes: Uint8Array, family: string): Font {
  try {
    const font = new Font(
      { family, weight: 400, file: family },
      bytes,
      sha256(bytes),
    );
    subsetFont(bytes, [0, 1], family);
    return font;
  } catch (cause) {
    throw unfit("it is damaged, so export it or ask for it again", cause);
  }
}

const mostLacking = 8;
/** A font that lacks more of a language's letters than this share was not made for it. */
const shareLacking = 0.25;

function languagesOf(font: Font): Pick<FontFacts, "languages" | "lacking"> {
  const languages: LanguageTag[] = [];
  const lacking: LackingLetters[] = [];
  for (const language of lettersKnownFor) {
    const needed = [...(lettersOf(language) ?? [])];
    const letters = needed.filter((letter) => !coversCluster(font, letter));
    if (letters.length === 0) languages.push(language);
    else if (letters.length <= needed.length * shareLacking)
      lacking.push({ language, letters: letters.slice(0, mostLacking) });
  }
  return { languages, lacking };
}
