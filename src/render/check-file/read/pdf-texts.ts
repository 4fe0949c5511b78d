/** What a PDF's fonts set, as far as its letters can be told. */
import type { PaintedText } from "../../preflight/artwork/painted.ts";
import type { InspectedPage } from "../../preflight/press/artwork-subject.ts";
import { isShown } from "../../preflight/press/smallest-text.ts";
import { insideBleed } from "../../preflight/press/inside-bleed.ts";
import { meaningOf } from "../../preflight/ua/fonts/meaning.ts";
import {
  fontsUsedIn,
  type UsedFont,
} from "../../preflight/ua/fonts/used-fonts.ts";
import type { FontUse } from "../check-subject.ts";
import { placeOnPage } from "./page-place.ts";

/** A run of letters. */
export interface TextRun {
  readonly painted: PaintedText;
  readonly page: InspectedPage;
  readonly font: string;
  /** How many glyphs it has. */
  readonly letters: number;
  /** What it says; characters that nobody knows are left out. */
  readonly text: string;
}

/** No page that people read has more. */
const mostRuns = 20_000;

/** Every run of visible letters, in the order of painting. */
export function textRuns(pages: readonly InspectedPage[]): readonly TextRun[] {
  const fonts = new Map(
    fontsUsedIn(pages).map((font) => [font.entries.dict, readerOf(font)]),
  );
  const runs: TextRun[] = [];
  for (const page of pages)
    for (const painted of insideBleed(page)) {
      if (painted.kind !== "text" || !isShown(painted)) continue;
      const reader = painted.font && fonts.get(painted.font.dict);
      if (!reader || runs.length >= mostRuns) continue;
      runs.push({
        painted,
        page,
        font: reader.name,
        ...reader.read(painted.codes),
      });
    }
  return runs;
}

function readerOf(font: UsedFont) {
  const meaning = meaningOf(font);
  const texts = new Map<number, string>();
  return {
    name: font.name,
    read: (bytes: Uint8Array) => {
      const codes = font.font?.codes(bytes) ?? [];
      const text = codes.map(({ code }) => {
        const known = texts.get(code) ?? meaning(code) ?? "";
        texts.set(code, known);
        return known;
      });
      return { letters: codes.length || bytes.length, text: text.join("") };
    },
  };
}

/** The fonts of some runs, with how much each of them sets. */
export function fontUses(runs: readonly TextRun[]): readonly FontUse[] {
  const uses = new Map<string, FontUse>();
  for (const { font, letters, page, painted } of runs) {
    const known = uses.get(font);
    uses.set(font, {
      name: font,
      letters: letters + (known?.letters ?? 0),
      page: known?.page ?? page.number,
      place: known?.place ?? placeOnPage(painted.box, page),
    });
  }
  return [...uses.values()];
}
