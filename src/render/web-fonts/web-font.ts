/**
 * Faces as pages fetch them: WOFF2, in three parts, of which most pages need the smallest. It keeps nothing, and decides
 * nothing about addresses.
 */
import path from "node:path";
import { Worker } from "node:worker_threads";
import { PaintError } from "../errors.ts";
import { charactersOf } from "../text/characters-of.ts";
import {
  subsetCharacters,
  type CharacterSet,
} from "../pdf/font/harfbuzz-subset.ts";

/** A part of a face: what English and Welsh are written in, what other Latin scripts need beside it, and everything else. */
export type FacePart = "english" | "european" | "rest";

type Ranges = readonly (readonly [first: number, last: number])[];

/** Letters of western Europe and Wales, marks, the pound and the euro, arrows and the tick. */
const english: Ranges = [
  [0x0000, 0x00ff],
  [0x0131, 0x0131],
  [0x0152, 0x0153],
  [0x0174, 0x0178],
  [0x02c6, 0x02c6],
  [0x02da, 0x02da],
  [0x02dc, 0x02dc],
  [0x0300, 0x0308],
  [0x1e80, 0x1e85],
  [0x1ef2, 0x1ef3],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2713, 0x2713],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

/** Everything that Latin scripts are written in, with money and signs: of it `european` has what `english` has not. */
const allLatin: Ranges = [
  [0x0000, 0x024f],
  [0x02bb, 0x02dc],
  [0x0300, 0x036f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2074, 0x208e],
  [0x20a0, 0x20bf],
  [0x2100, 0x2193],
  [0x2212, 0x2215],
  [0x2713, 0x2713],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

const greatestCode = 0x10ffff;

/** What lies between ranges that are in order. */
function without(ranges: Ranges): Ranges {
  const starts = [0, ...ranges.map(([, last]) => last + 1)];
  const ends = [...ranges.map(([first]) => first - 1), greatestCode];
  return starts.flatMap((start, at) => {
    const end = ends[at] ?? greatestCode;
    return start <= end ? [[start, end] as const] : [];
  });
}

/** What two sets of ranges, each in order, have in common. */
const common = (one: Ranges, other: Ranges): Ranges =>
  one.flatMap(([first, last]) =>
    other.flatMap(([from, to]) => {
      const [start, end] = [Math.max(first, from), Math.min(last, to)];
      return start <= end ? [[start, end] as const] : [];
    }),
  );

const ranges: Readonly<Record<FacePart, Ranges>> = {
  english,
  european: common(allLatin, without(english)),
  rest: without(allLatin),
};

const hex = (code: number): string => code.toString(16).toUpperCase();

/** The characters of a part, as a style sheet's `unicode-range` names them. */
export const unicodeRange = (part: FacePart): string => named(ranges[part]);

const named = (ranges: Ranges): string =>
  ranges.map(([first, last]) => `U+${hex(first)}-${hex(last)}`).join(",");

/** How many characters a range of those that a font has is rounded to: it keeps a style sheet short. */
const roundedTo = 0x80;

/**
 * The characters of each part of one TrueType file, of which those that it has nothing near to are left out: a browser
 * fetches a part for a character that it names, only to find that another family has it. A part may be empty.
 */
export async function unicodeRanges(
  file: Uint8Array,
): Promise<Readonly<Record<FacePart, string>>> {
  const starts = new Set(
    (await charactersOf(file)).map((code) => code - (code % roundedTo)),
  );
  const has = [...starts]
    .toSorted((one, other) => one - other)
    .map((start) => [start, start + roundedTo - 1] as const);
  const partOf = (part: FacePart) => named(common(ranges[part], has));
  return {
    english: partOf("english"),
    european: partOf("european"),
    rest: partOf("rest"),
  };
}

/** The characters of a few words, as a style sheet's `unicode-range` names them. */
export const unicodeRangeOf = (words: string): string => named(rangesOf(words));

const rangesOf = (words: string): Ranges =>
  [...new Set(words)].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return [code, code];
  });

/** Whether a TrueType file has every character of a few words. */
export async function hasWords(
  file: Uint8Array,
  words: string,
): Promise<boolean> {
  const has = new Set(await charactersOf(file));
  return rangesOf(words).every(([code]) => has.has(code));
}

/** What is cut out of a face: a part of it, or what a few words need. */
export type FaceCut = FacePart | { readonly words: string };

function charactersIn(cut: FaceCut): CharacterSet {
  if (cut === "rest") return { ranges: allLatin, isInverted: true };
  return {
    ranges: typeof cut === "string" ? ranges[cut] : rangesOf(cut.words),
    isInverted: false,
  };
}

/** A cut of a TrueType file as WOFF2, made in a thread of its own; `name` is for errors. */
export async function webFont(
  file: Uint8Array,
  cut: FaceCut,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const own = subsetCharacters(file, charactersIn(cut), name);
  return new Promise((resolve, reject) => {
    const failed = (cause: unknown) =>
      reject(
        new PaintError(
          `Cannot compress font "${name}" for pages: install its package and "wawoff2" again`,
          { cause },
        ),
      );
    const worker = new Worker(
      /*turbopackIgnore: true*/ path.resolve(
        /*turbopackIgnore: true*/ process.cwd(),
        "src/render/web-fonts/compress-thread.mjs",
      ),
      { workerData: own },
    );
    worker.once("message", (bytes: Uint8Array) =>
      resolve(new Uint8Array(bytes)),
    );
    worker.once("error", failed);
    worker.once("exit", failed);
  });
}
