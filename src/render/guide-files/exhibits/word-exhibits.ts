import {
  findFormat,
  leastTextSize,
  pairsOn,
  ratioWords,
  type ColorPair,
} from "#brand";
import { MissingSupplyError } from "../../errors.ts";
import { greatestLine } from "../../preflight/rules/long-lines.ts";
import {
  disc,
  onSheet,
  rect,
  sheet,
  words,
  type Exhibit,
  type Stage,
} from "./exhibit.ts";

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
): Promise<Exhibit> {
  const { brand } = stage;
  const { ground, ratio, text } = pairFor(stage, isKept);
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
  return onSheet(
    stage,
    [
      rect({ x: 0, y: 0, ...sheet }, ground.name),
      ...set.at(28, (sheet.height - set.height) / 2 - 14),
      ...label.at(28, sheet.height - 34),
    ],
    isKept
      ? `Words in ${text.title} on ${ground.title}, with a contrast of ${ratioWords(ratio)} to 1: they are easy to read`
      : `Words in ${text.title} on ${ground.title}, with a contrast of ${ratioWords(ratio)} to 1: they are hard to see`,
  );
}

/** The primary colour's best pair; or, of all that no text may be set in, one that people try. */
function pairFor({ brand, palette }: Stage, isKept: boolean): ColorPair {
  const { swatches } = brand;
  const named = (name: string) =>
    swatches.filter((swatch) => swatch.name === name);
  const pairs = isKept
    ? named(palette.primary).flatMap((ground) => pairsOn(ground, swatches))
    : named(palette.paper).flatMap((ground) => pairsOn(ground, swatches));
  const found = pairs.find(
    ({ allowed, text }) =>
      allowed === (isKept ? "any" : "none") &&
      (isKept || text.name === palette.accent),
  );
  const other = pairs.find(({ allowed }) => allowed === "none");
  const pair = found ?? (isKept ? undefined : other);
  if (pair) return pair;
  throw new MissingSupplyError(
    `Brand "${brand.slug}" has no pair of colours that shows its contrast`,
  );
}

/** How large a point is drawn. */
const enlarged = 3;
const tooSmall = 0.6;

/** Running text of an A4 sheet at its least size or below, three times as large. */
export async function leastSize(
  stage: Stage,
  isKept: boolean,
): Promise<Exhibit> {
  const { palette } = stage;
  const { xHeight } = await words(stage, {
    text: "x",
    size: 1,
    swatch: palette.text,
  });
  const least = leastTextSize(findFormat("a4"), "body", xHeight || 0.5);
  const size = isKept ? least : Math.floor(least * tooSmall);
  const set = await words(stage, {
    text: textOf(stage),
    size: size * enlarged,
    leading: 1.3,
    room: 264,
    swatch: palette.text,
  });
  const label = await words(stage, {
    text: `${tenth(size)} pt`,
    size: 15,
    weight: 700,
    swatch: palette.primary,
  });
  const line = size * enlarged * 1.3;
  const lines = Math.floor(118 / line);
  return onSheet(
    stage,
    [
      ...set.at(28, 26).filter((_, index) => index < lines),
      ...label.at(28, sheet.height - 34),
    ],
    isKept
      ? `Text of ${tenth(least)} points, enlarged ${enlarged} times: the least for what is to be read on A4`
      : `Text of ${tenth(size)} points, enlarged as much: below the least of ${tenth(least)} points`,
  );
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Of the most characters of a line: what reads well, and what does not. */
const shares = { kept: 0.7, broken: 1.25 };
/** Width of a character of running text, in ems. */
const characterWidth = 0.43;

/** A paragraph in a column that eyes find their way back in, or in one that they do not. */
export async function lineLength(
  stage: Stage,
  isKept: boolean,
): Promise<Exhibit> {
  const { palette } = stage;
  const most = Math.round(greatestLine * shares.broken);
  const characters = isKept ? Math.round(greatestLine * shares.kept) : most;
  const size = 272 / (most * characterWidth);
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
  return onSheet(
    stage,
    [
      ...set.at(24, y),
      rect(
        { x: 24, y: sheet.height - 42, width: room, height: 1.5 },
        palette.accent,
      ),
      ...label.at(24, sheet.height - 32),
    ],
    isKept
      ? `A paragraph in lines of about ${characters} characters`
      : `The same paragraph in lines of about ${characters} characters, where ${greatestLine} are the most`,
  );
}

/** A line as a sentence is written, or in capitals. */
export async function capitals(
  stage: Stage,
  isKept: boolean,
): Promise<Exhibit> {
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
  return onSheet(
    stage,
    set.at(26, (sheet.height - set.height) / 2),
    isKept
      ? "A sentence in small letters with one capital at its start"
      : "The same sentence in capitals, a block without word shapes",
  );
}

/** Where to follow the council in words, or as a row of marks that nobody can type. */
export async function social(stage: Stage, isKept: boolean): Promise<Exhibit> {
  const { brand, palette } = stage;
  const said = brand.lines[languageOf(stage)]?.social ?? brand.name;
  if (!isKept)
    return onSheet(
      stage,
      Array.from({ length: 5 }, (_, index) => [
        disc([72 + index * 44, 100], 17, palette.secondaryText),
        disc([72 + index * 44, 100], 7, palette.paper),
      ]).flat(),
      "A row of five networks’ marks without a name",
    );
  const set = await words(stage, {
    text: said,
    size: 23,
    weight: 600,
    leading: 1.25,
    room: 264,
    swatch: palette.text,
  });
  return onSheet(
    stage,
    set.at(28, (sheet.height - set.height) / 2),
    `The approved line: ${said}`,
  );
}
