import { box, mm, mmToPt, pt } from "#brand";
import type { GlyphsItem } from "../../frame.ts";
import type { FontLibrary } from "../../text/font-library.ts";
import { prepareParagraph } from "../../text/paragraph.ts";
import { setLines, type SetRun } from "../../text/set-lines.ts";
import type { PressGeometry } from "./geometry.ts";

/** Points: legible, and small enough for the sheet of a business card. */
const usualSize = 6;
const language = "en";
const weight = 400;
/** From the bleed to the baseline: beyond the marks. */
const distance = mmToPt(mm(8));

/**
 * The line that tells the studio what the sheet is, above the page from the left of the trim. It
 * is set smaller where the sheet is too narrow for it.
 */
export async function setSlugLine(
  text: string,
  { trim, bleedEdges, media }: PressGeometry,
  fonts: FontLibrary,
): Promise<readonly GlyphsItem[]> {
  await fonts.openForText(text, language, weight);
  const paragraph = prepareParagraph(fonts, [{ text, weight, swatch: "" }], {
    language,
    direction: "ltr",
    tracking: 0,
    features: [],
  });
  const [left] = trim;
  const room = media[2] - left - mmToPt(mm(2));
  const widthAt = (size: number) =>
    setLines(fonts, paragraph, size, Infinity, 1, "greedy");
  const natural = widthAt(usualSize);
  const size = Math.min(usualSize, (usualSize * room) / natural.width);
  const [line] = widthAt(size).lines;
  // A space whose y grows downward, as runs of text are drawn in; the sheet's foot is its zero.
  const y = -(bleedEdges[3] + distance);
  return (line?.runs ?? []).map((run) => runOf(text, run, left, y));
}

/** A run as an item of the sheet: the furniture of printers, an artifact to everyone else. */
const runOf = (
  text: string,
  run: SetRun,
  left: number,
  y: number,
): GlyphsItem => ({
  kind: "glyphs",
  role: "artifact",
  order: -1,
  name: "slug line",
  language,
  isStatic: false,
  box: box(left + run.x, y - run.size, run.width, run.size),
  font: run.font.key,
  size: run.size,
  swatch: run.swatch,
  x: pt(left + run.x),
  y: pt(y),
  width: pt(run.width),
  glyphs: run.glyphs,
  text,
  start: run.start,
  end: run.end,
  direction: run.direction,
});
