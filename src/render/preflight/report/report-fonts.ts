import type { Entries } from "../../plates/content/entries.ts";
import type { PaintedText } from "../artwork/painted.ts";
import type { ArtworkSubject } from "../press/artwork-subject.ts";
import { glyphFontOf, nameOfFont } from "../press/fonts.ts";
import { cleanText } from "./clean-text.ts";
import { hundredths, unitOf } from "./millimeters.ts";
import type { ReportFont } from "./press-report.ts";

const files = ["FontFile", "FontFile2", "FontFile3"];

/** Text that shows nothing has no size. */
const invisible = 3;

/** Every font that sets something visible, with the sizes that it is set in. */
export function reportFonts({ pages }: ArtworkSubject): readonly ReportFont[] {
  const read = new Map<object, ReportFont>();
  const fonts = new Map<string, ReportFont>();
  for (const page of pages) {
    const unit = unitOf(page);
    for (const text of page.walk.painted) {
      if (text.kind !== "text" || !isVisible(text)) continue;
      const { font } = text;
      const about = read.get(font.dict) ?? aboutFont(font, page.number);
      read.set(font.dict, about);
      const key = `${about.name}\n${about.type}\n${about.isEmbedded}`;
      const before = fonts.get(key);
      const size = hundredths(text.size * unit);
      fonts.set(key, {
        ...(before ?? about),
        least: Math.min(before?.least ?? size, size),
        greatest: Math.max(before?.greatest ?? size, size),
      });
    }
  }
  return [...fonts.values()];
}

const isVisible = (
  text: PaintedText,
): text is PaintedText & { readonly font: Entries } =>
  text.font !== undefined && text.mode !== invisible && text.codes.length > 0;

function aboutFont(font: Entries, page: number): ReportFont {
  const inner = glyphFontOf(font);
  const descriptor = inner.entries("FontDescriptor");
  const isType3 = font.name("Subtype") === "Type3";
  return {
    name: cleanText(nameOfFont(font)),
    type: typeOf(font, inner),
    isEmbedded: isType3 || files.some((key) => descriptor?.stream(key)),
    isSubset: /^[A-Z]{6}\+/.test(font.name("BaseFont") ?? ""),
    least: 0,
    greatest: 0,
    page,
  };
}

function typeOf(font: Entries, inner: Entries): string {
  switch (font.name("Subtype")) {
    case "Type0":
      return inner.name("Subtype") === "CIDFontType2"
        ? "Type 0, TrueType glyphs"
        : "Type 0, CFF glyphs";
    case "Type1":
      return "Type 1";
    case "MMType1":
      return "Type 1, multiple master";
    case "Type3":
      return "Type 3";
    case "TrueType":
      return "TrueType";
    default:
      return "unknown";
  }
}
