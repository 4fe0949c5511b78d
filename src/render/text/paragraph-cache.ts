import type { FontLibrary } from "./font-library.ts";
import type { StyledRun } from "./itemize.ts";
import {
  prepareParagraph,
  type Paragraph,
  type ParagraphStyle,
} from "./paragraph.ts";

/** Paragraphs that are kept; most of an output's are the same in the next one. */
const greatestCount = 400;
/** Characters. Longer texts are shaped each time. */
const greatestLength = 500;

const caches = new WeakMap<FontLibrary, Map<string, Paragraph>>();

/**
 * A paragraph, shaped now or before.
 *
 * Imprint, address and credit are the same from output to output. Fonts that have been opened
 * since then make it another paragraph.
 */
export function recallParagraph(
  fonts: FontLibrary,
  runs: readonly StyledRun[],
  style: ParagraphStyle,
): Paragraph {
  let length = 0;
  for (const { text } of runs) length += text.length;
  if (length > greatestLength) return prepareParagraph(fonts, runs, style);
  let kept = caches.get(fonts);
  if (!kept) caches.set(fonts, (kept = new Map<string, Paragraph>()));
  const key = JSON.stringify([
    fonts.openCount,
    style.language,
    style.direction,
    style.tracking,
    style.features,
    runs.map(({ text, weight, swatch, language }) => [
      ...[text, weight, swatch, language],
    ]),
  ]);
  let paragraph = kept.get(key);
  if (paragraph) kept.delete(key);
  else paragraph = prepareParagraph(fonts, runs, style);
  // A Map keeps the order of insertion: what was used longest ago stands first.
  kept.set(key, paragraph);
  if (kept.size > greatestCount) {
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  }
  return paragraph;
}
