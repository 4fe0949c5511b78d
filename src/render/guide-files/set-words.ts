import { directionOf, type Direction, type LanguageTag } from "#brand";
import { artifactRun } from "../artifact-run.ts";
import type { GlyphsItem } from "../frame.ts";
import type { FontLibrary } from "../text/font-library.ts";
import { prepareParagraph } from "../text/paragraph.ts";
import { setLines } from "../text/set-lines.ts";

/** Words of a drawing, and how they are set. */
export interface Words {
  readonly text: string;
  readonly size: number;
  readonly swatch: string;
  readonly weight?: number;
  readonly language?: LanguageTag;
  /** Widest line in points; absent: one line. */
  readonly room?: number;
  /** Line height as a multiple of the size; a script that needs more gets it. */
  readonly leading?: number;
  readonly tracking?: number;
}

/** Words that are set, and can be put anywhere. */
export interface SetWords {
  readonly width: number;
  /** From the top of the first line's letters to the foot of the last line's. */
  readonly height: number;
  /** Characters that no font of the brand draws. */
  readonly missing: readonly string[];
  readonly direction: Direction;
  /** The runs with the block's left top corner at a place. */
  at(x: number, y: number): readonly GlyphsItem[];
}

/** Wider than any drawing: the line is never broken. */
const noBreak = 100_000;

/** Sets words by the engine's own type, as they will be on paper. Lines that begin at the right end there. */
export async function setWords(
  fonts: FontLibrary,
  { language = "en", leading = 1.25, weight = 400, ...words }: Words,
): Promise<SetWords> {
  const { room = noBreak, size, swatch, text, tracking = 0 } = words;
  await fonts.openForText(text, language, weight);
  const direction = directionOf(language);
  const paragraph = prepareParagraph(fonts, [{ text, weight, swatch }], {
    language,
    direction,
    tracking,
    features: [],
  });
  const block = setLines(
    fonts,
    paragraph,
    size,
    room,
    Math.max(leading, paragraph.leastLeading),
    "balance",
  );
  const { height, lines, width } = block;
  return {
    width,
    height,
    missing: paragraph.missing,
    direction,
    at: (x, y) =>
      lines.flatMap((line) => {
        const from = direction === "rtl" ? x + width - line.width : x;
        return line.runs.map((run) =>
          artifactRun({ name: "words", text }, run, {
            left: from,
            baseline: y + line.baseline,
          }),
        );
      }),
  };
}
