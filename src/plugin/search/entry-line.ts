/**
 * How the database keeps an entry: a line of text, which is read into columns without building an
 * object for each photograph. Whoever changes it counts up the shape of the tables.
 */
import { packColor } from "./entry-color.ts";
import { listNames, numberNames, type SearchEntry } from "./search-entry.ts";

/** ASCII's own separators, which no text that people write holds. */
const betweenLines = "\u001d";
const betweenParts = "\u001e";
const betweenValues = "\u001f";
const separators = [betweenLines, betweenParts, betweenValues];

/** The same separator of lines as the databases write it, by its number. */
export const lineSeparator = 0x1d;

const clean = (text: string): string =>
  separators.reduce(
    (cleaned, separator) => cleaned.replaceAll(separator, " "),
    text,
  );

const joined = (values: readonly string[]): string =>
  values.map(clean).join(betweenValues);

/** An entry as a line. */
export const writeLine = ({
  colors,
  id,
  lists,
  numbers,
  title,
}: SearchEntry): string =>
  [
    id,
    ...numberNames.map((name) => numbers[name]),
    ...listNames.map((name) => joined(lists[name])),
    clean(title),
    colors.map(packColor).join(betweenValues),
  ].join(betweenParts);

/** What a line holds, still as text: numbers and lists stand in the order of their names. */
export interface EntryLine {
  readonly id: number;
  readonly numbers: readonly string[];
  readonly lists: readonly string[];
  readonly title: string;
  readonly colors: readonly string[];
}

const firstList = 1 + numberNames.length;
const titlePlace = firstList + listNames.length;

/** Reads a line. */
export function readLine(line: string): EntryLine {
  const parts = line.split(betweenParts);
  return {
    id: Number(parts[0]),
    numbers: parts.slice(1, firstList),
    lists: parts.slice(firstList, titlePlace),
    title: parts[titlePlace] ?? "",
    colors: valuesIn(parts[titlePlace + 1] ?? ""),
  };
}

/** The values of a list as a line holds it. */
export const valuesIn = (list: string): readonly string[] =>
  list === "" ? [] : list.split(betweenValues);

/** The lines of a text that holds several. */
export const linesIn = (text: string): readonly string[] =>
  text === "" ? [] : text.split(betweenLines);
