import { Entries } from "../../plates/content/entries.ts";
import type { PaintedText } from "../artwork/painted.ts";
import type { ArtworkSubject, InspectedPage } from "./artwork-subject.ts";

/** A font with the first text that it sets. */
export interface UsedFont {
  readonly font: Entries;
  readonly name: string;
  readonly page: InspectedPage;
  readonly text: PaintedText;
}

/** Text that shows nothing needs no font. */
const invisible = 3;

/** Every font that sets something visible, each once. */
export function usedFonts({ pages }: ArtworkSubject): readonly UsedFont[] {
  const used = new Map<object, UsedFont>();
  for (const page of pages) {
    for (const text of page.walk.painted) {
      if (text.kind !== "text" || !text.font || text.mode === invisible)
        continue;
      const { font } = text;
      if (used.has(font.dict)) continue;
      used.set(font.dict, { font, name: nameOfFont(font), page, text });
    }
  }
  return [...used.values()];
}

/** A font's name without the letters that mark a subset. */
export const nameOfFont = (font: Entries): string =>
  (font.name("BaseFont") ?? font.name("Name") ?? "without a name").replace(
    /^[A-Z]{6}\+/,
    "",
  );

/** The font that holds the glyphs: of a composite font, its descendant. */
export function glyphFontOf(font: Entries): Entries {
  const [descendant] = font.list("DescendantFonts") ?? [];
  return Entries.of(font.file, descendant) ?? font;
}
