import type { Item } from "./itemize.ts";
import type { ShapedGlyph, Shaper } from "./shape.ts";

/**
 * The hyphen that a soft hyphen turns into where a line ends at it. Elsewhere it draws nothing.
 */
const softHyphen = "\u00ad";
const hyphen = "\u2010";
const hyphenMinus = "-";

/** Whether a line that ends before an index ends in a soft hyphen, with more text to come. */
export const endsInSoftHyphen = (text: string, end: number): boolean =>
  text.charAt(end - 1) === softHyphen && end < text.length;

/** The glyph of a hyphen in the font, script and direction of an item. */
export function hyphenIn(
  shaper: Shaper,
  item: Item,
  language: string,
): ShapedGlyph | undefined {
  const text = item.font.covers(0x2010) ? hyphen : hyphenMinus;
  const [glyph] = shaper.shape(item.font, {
    text,
    start: 0,
    end: text.length,
    direction: item.level % 2 ? "rtl" : "ltr",
    script: item.script,
    language,
    features: [],
  });
  return glyph;
}
