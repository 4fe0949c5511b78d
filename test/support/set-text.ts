import { directionOf } from "#brand";
import type { Wrap } from "../../src/render/text/break-lines.ts";
import { openFonts } from "../../src/render/text/font-library.ts";
import {
  prepareParagraph,
  type Paragraph,
} from "../../src/render/text/paragraph.ts";
import { setLines, type SetLine } from "../../src/render/text/set-lines.ts";
import { typography } from "./make-brand.ts";

/** The test brand's fonts, all open. */
export const fonts = await openFonts(typography);

/** What a test says of a paragraph; the rest is English at one weight. */
export interface Setting {
  readonly language?: string;
  readonly tracking?: number;
  readonly features?: readonly string[];
  readonly weight?: number;
}

/** Shapes one run of text. */
export const prepare = (
  text: string,
  { language = "en", tracking = 0, features = [], weight = 400 }: Setting = {},
): Paragraph =>
  prepareParagraph(fonts, [{ text, weight, swatch: "ink" }], {
    language,
    direction: directionOf(language),
    tracking,
    features,
  });

/** Sets a paragraph at 10 pt. */
export const setAt = (
  paragraph: Paragraph,
  width: number,
  wrap: Wrap = "greedy",
) => setLines(fonts, paragraph, 10, width, 1.2, wrap);

/** The text of each line, in logical order. */
export const textsOf = (paragraph: Paragraph, lines: readonly SetLine[]) =>
  lines.map(({ runs }) =>
    runs
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end }) => paragraph.text.slice(start, end))
      .join(""),
  );

/** The runs of a line as they stand from left to right, each in logical order. */
export const runsOf = (paragraph: Paragraph, line: SetLine | undefined) =>
  (line?.runs ?? []).map(({ start, end }) =>
    paragraph.text.slice(start, end).trim(),
  );

/** The ids of all glyphs, in the order of painting. */
export const idsOf = (paragraph: Paragraph): readonly number[] =>
  paragraph.items.flatMap(({ glyphs }) => glyphs.map(({ id }) => id));

/** The width of a paragraph on one line, in ems. */
export const emsOf = (text: string, setting: Setting = {}): number =>
  setAt(prepare(text, setting), 1e6).width / 10;
