import type { Entries } from "../../../plates/content/entries.ts";
import type { Font } from "../../../plates/font/font.ts";
import { readFont } from "../../../plates/font/read-font.ts";
import { Missing } from "../../../plates/missing.ts";
import type { PaintedText } from "../../artwork/painted.ts";
import type { PageWalk } from "../../artwork/walk-page.ts";
import { glyphFontOf, nameOfFont } from "../../press/fonts.ts";
import { readToUnicode, type ToUnicode } from "./to-unicode.ts";

/** A font with everything that the file sets in it. */
export interface UsedFont {
  readonly entries: Entries;
  /** The font that holds the glyphs: of a composite font, its descendant. */
  readonly glyphs: Entries;
  readonly descriptor: Entries | undefined;
  /** Without the letters that mark a subset. */
  readonly name: string;
  /** `Type0`, `TrueType`, `Type1`, `Type3` … */
  readonly kind: string;
  /** Absent where it cannot be read at all. */
  readonly font: Font | undefined;
  readonly toUnicode: ToUnicode | undefined;
  /** Whether a font program is in the file. */
  readonly isEmbedded: boolean;
  /** Every code that is shown or meant, visible or not. */
  readonly codes: ReadonlySet<number>;
  /** Codes that leave ink on the page. */
  readonly visible: ReadonlySet<number>;
  /** The first page that it stands on, from 1. */
  readonly page: number;
}

/** A page, or what an annotation shows on it. */
export interface WalkedContent {
  /** From 1. */
  readonly number: number;
  readonly walk: PageWalk;
}

/** Text that shows nothing needs no glyphs. */
const invisible = 3;
const mostFonts = 2000;

type Open = UsedFont & {
  readonly codes: Set<number>;
  readonly visible: Set<number>;
};

/** Every font that sets something, each once, in the order of first use. */
export function fontsUsedIn(
  contents: readonly WalkedContent[],
): readonly UsedFont[] {
  const used = new Map<object, Open>();
  for (const { number, walk } of contents)
    for (const text of walk.painted) {
      if (text.kind !== "text" || !text.font) continue;
      let font = used.get(text.font.dict);
      if (!font) {
        if (used.size >= mostFonts) continue;
        font = open(text.font, number);
        used.set(text.font.dict, font);
      }
      addCodes(font, text);
    }
  return [...used.values()];
}

function addCodes(
  { font, codes, visible }: Open,
  { codes: bytes, mode }: PaintedText,
): void {
  for (const { code } of font?.codes(bytes) ?? []) {
    codes.add(code);
    if (mode !== invisible) visible.add(code);
  }
}

const files = ["FontFile", "FontFile2", "FontFile3"];

function open(entries: Entries, page: number): Open {
  const glyphs = glyphFontOf(entries);
  const descriptor = glyphs.entries("FontDescriptor");
  return {
    entries,
    glyphs,
    descriptor,
    name: nameOfFont(entries),
    kind: entries.name("Subtype") ?? "",
    font: readFont(entries, new Missing()),
    toUnicode: readToUnicode(entries),
    isEmbedded: files.some((key) => descriptor?.stream(key)),
    codes: new Set(),
    visible: new Set(),
    page,
  };
}
