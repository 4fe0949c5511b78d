/**
 * Faces as pages fetch them: WOFF2, in two parts, of which most pages need the smaller. It keeps nothing, and decides
 * nothing about addresses.
 */
import path from "node:path";
import { Worker } from "node:worker_threads";
import { PaintError } from "../errors.ts";
import { subsetCharacters } from "../pdf/font/harfbuzz-subset.ts";

/** A part of a face: what English and its neighbours are written in, and everything else. */
export type FacePart = "latin" | "rest";

/** Letters, marks, money, arrows and signs that pages in Latin script use. */
const latin: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x024f],
  [0x02bb, 0x02dc],
  [0x0300, 0x036f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2074, 0x208e],
  [0x20a0, 0x20bf],
  [0x2100, 0x2193],
  [0x2212, 0x2215],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

const hex = (code: number): string => code.toString(16).toUpperCase();

/** The characters of a part, as a style sheet's `unicode-range` names them. */
export const unicodeRange = (part: FacePart): string =>
  (part === "latin" ? latin : without(latin))
    .map(([first, last]) => `U+${hex(first)}-${hex(last)}`)
    .join(",");

const greatestCode = 0x10ffff;

/** What lies between ranges that are in order. */
function without(
  ranges: readonly (readonly [first: number, last: number])[],
): readonly (readonly [first: number, last: number])[] {
  const starts = [0, ...ranges.map(([, last]) => last + 1)];
  const ends = [...ranges.map(([first]) => first - 1), greatestCode];
  return starts.flatMap((start, at) => {
    const end = ends[at] ?? greatestCode;
    return start <= end ? [[start, end] as const] : [];
  });
}

/** A part of a TrueType file as WOFF2, made in a thread of its own; `name` is for errors. */
export async function webFont(
  file: Uint8Array,
  part: FacePart,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const own = subsetCharacters(
    file,
    { ranges: latin, isInverted: part === "rest" },
    name,
  );
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
