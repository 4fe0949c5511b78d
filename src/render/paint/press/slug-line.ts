import { mm, mmToPt } from "#brand";
import { artifactRun } from "../../artifact-run.ts";
import type { GlyphsItem } from "../../frame.ts";
import type { FontLibrary } from "../../text/font-library.ts";
import { prepareParagraph } from "../../text/paragraph.ts";
import { setLines } from "../../text/set-lines.ts";
import type { PressGeometry } from "./geometry.ts";

/** Points: legible, and small enough for the sheet of a business card. */
const usualSize = 6;
/** Nothing is legible from here on, so there is no sense in trying. */
const leastSize = 1;
const leading = 1.2;
const greatestLines = 2;
const language = "en";
const weight = 400;
/** From the bleed to the lowest baseline: beyond the marks. */
const distance = mmToPt(mm(7));
const margin = mmToPt(mm(2));

/**
 * The words that tell the studio what the sheet is, above the page from the left of the trim: one
 * line, on narrow sheets two, and smaller where even they do not hold them.
 */
export async function setSlugLine(
  parts: readonly string[],
  { trim, bleedEdges, media }: PressGeometry,
  fonts: FontLibrary,
): Promise<readonly GlyphsItem[]> {
  // Lines break between parts alone.
  const text = parts
    .map((part) => part.replaceAll(" ", "\u00a0"))
    .join("\u00a0· ");
  await fonts.openForText(text, language, weight);
  const paragraph = prepareParagraph(fonts, [{ text, weight, swatch: "" }], {
    language,
    direction: "ltr",
    tracking: 0,
    features: [],
  });
  const [left] = trim;
  const room = media[2] - left - margin;
  const setAt = (size: number) =>
    setLines(fonts, paragraph, size, room, leading, "greedy");
  let size = usualSize;
  let block = setAt(size);
  const isFull = () => block.overflows || block.lines.length > greatestLines;
  while (isFull() && size > leastSize) block = setAt((size *= 0.95));
  // A space whose y grows downward, as runs of text are drawn in; the sheet's foot is its zero.
  const foot = -(bleedEdges[3] + distance);
  const last = block.lines.length - 1;
  return block.lines.flatMap(({ runs }, index) =>
    runs.map((run) =>
      artifactRun({ name: "slug line", text }, run, {
        left,
        baseline: foot - (last - index) * size * leading,
      }),
    ),
  );
}
