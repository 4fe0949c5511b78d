import {
  exhibitPair,
  leastRunningText,
  ratioWords,
  shownLength,
  shownLine,
  type VectorArt,
} from "#brand";
import { disc, onSheet, rect, sheet, words, type Stage } from "./exhibit.ts";

const languageOf = ({ brand }: Stage): string => brand.languages[0] ?? "en";

/** A line of the brand's own. */
const lineOf = (stage: Stage): string =>
  stage.brand.promises[0]?.title[languageOf(stage)] ?? stage.brand.name;

/** What the brand promises, as running text. */
const textOf = ({ brand }: Stage): string =>
  brand.promises.map(({ line }) => `${line}.`).join(" ");

/** Words in a pair of colours that may be read at any size, or in the best of those that never may. */
export async function contrast(
  stage: Stage,
  isKept: boolean,
): Promise<VectorArt> {
  const { brand } = stage;
  const { ground, ratio, text } = exhibitPair(brand, isKept);
  const set = await words(stage, {
    text: lineOf(stage),
    size: 40,
    weight: brand.typography.roles.display.weight,
    leading: 1.05,
    room: 264,
    swatch: text.name,
  });
  const label = await words(stage, {
    text: `${ratioWords(ratio)} : 1`,
    size: 15,
    weight: 600,
    swatch: text.name,
  });
  return onSheet(stage, [
    rect({ x: 0, y: 0, ...sheet }, ground.name),
    ...set.at(28, (sheet.height - set.height) / 2 - 14),
    ...label.at(28, sheet.height - 34),
  ]);
}

/** How large a point is drawn. */
const enlarged = 3;

/** Running text of an A4 sheet at its least size or below, three times as large. */
export async function leastSize(
  stage: Stage,
  isKept: boolean,
): Promise<VectorArt> {
  const { palette } = stage;
  const size = shownLength(leastRunningText(), isKept);
  const set = await words(stage, {
    text: textOf(stage),
    size: size * enlarged,
    leading: 1.3,
    room: 264,
    swatch: palette.text,
  });
  const label = await words(stage, {
    text: `${size} pt`,
    size: 15,
    weight: 700,
    swatch: palette.primary,
  });
  const line = size * enlarged * 1.3;
  const lines = Math.floor(118 / line);
  return onSheet(stage, [
    ...set.at(28, 26).filter((_, index) => index < lines),
    ...label.at(28, sheet.height - 34),
  ]);
}

/** Width of a character of running text, in ems. */
const characterWidth = 0.43;

/** A paragraph in a column that eyes find their way back in, or in one that they do not. */
export async function lineLength(
  stage: Stage,
  isKept: boolean,
): Promise<VectorArt> {
  const { palette } = stage;
  const characters = shownLine(isKept);
  const size = 272 / (shownLine(false) * characterWidth);
  const room = characters * size * characterWidth;
  const text = textOf(stage);
  const set = await words(stage, {
    text: `${text} ${text} ${text}`,
    size,
    leading: isKept ? 1.5 : 1.2,
    room,
    swatch: palette.text,
  });
  const y = Math.max(20, (sheet.height - 34 - set.height) / 2);
  const label = await words(stage, {
    text: String(characters),
    size: 15,
    weight: 700,
    swatch: palette.primary,
  });
  return onSheet(stage, [
    ...set.at(24, y),
    rect(
      { x: 24, y: sheet.height - 42, width: room, height: 1.5 },
      palette.accent,
    ),
    ...label.at(24, sheet.height - 32),
  ]);
}

/** A line as a sentence is written, or in capitals. */
export async function capitals(
  stage: Stage,
  isKept: boolean,
): Promise<VectorArt> {
  const { brand, palette } = stage;
  const text = brand.promises[0]?.line ?? lineOf(stage);
  const { lineHeight, tracking, weight } = brand.typography.roles.headline;
  const set = await words(stage, {
    text: isKept ? text : text.toLocaleUpperCase(languageOf(stage)),
    size: 25,
    weight,
    leading: lineHeight,
    tracking: isKept ? tracking : 0,
    room: 268,
    swatch: palette.primary,
  });
  return onSheet(stage, set.at(26, (sheet.height - set.height) / 2));
}

/** Where to follow the council in words, or as a row of marks that nobody can type. */
export async function social(
  stage: Stage,
  isKept: boolean,
): Promise<VectorArt> {
  const { brand, palette } = stage;
  const said = brand.lines[languageOf(stage)]?.social ?? brand.name;
  if (!isKept)
    return onSheet(
      stage,
      Array.from({ length: 5 }, (_, index) => [
        disc([72 + index * 44, 100], 17, palette.secondaryText),
        disc([72 + index * 44, 100], 7, palette.paper),
      ]).flat(),
    );
  const set = await words(stage, {
    text: said,
    size: 23,
    weight: 600,
    leading: 1.25,
    room: 264,
    swatch: palette.text,
  });
  return onSheet(stage, set.at(28, (sheet.height - set.height) / 2));
}
