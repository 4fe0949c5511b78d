import { isDict, isList, nameOf } from "./content/entries.ts";
import {
  PdfStream,
  type PdfDict,
  type PdfFile,
  type PdfValue,
} from "../read-pdf/pdf-file.ts";

/** More values than this are not looked through. */
const mostValues = 200_000;

/**
 * The names of the inks that a page's resources speak of, wherever they lie: in forms, patterns,
 * shadings, pictures and glyphs. Plates must be there before the first mark that prints on all.
 */
export function collectSpots(
  file: PdfFile,
  roots: readonly PdfValue[],
): Set<string> {
  const spots = new Set<string>();
  const seen = new Set<PdfDict | readonly PdfValue[]>();
  const queue: PdfValue[] = [...roots];
  while (queue.length > 0 && seen.size < mostValues) {
    const value = file.resolve(queue.pop());
    const dict = value instanceof PdfStream ? value.dict : value;
    if (!isDict(dict) && !isList(dict)) continue;
    if (seen.has(dict)) continue;
    seen.add(dict);
    if (isList(dict)) {
      inksOf(file, dict).forEach((ink) => spots.add(ink));
      queue.push(...dict);
    } else queue.push(...worthwhile(dict));
  }
  return spots;
}

/** The inks of a Separation or DeviceN space. */
function inksOf(file: PdfFile, list: readonly PdfValue[]): readonly string[] {
  const family = nameOf(file.resolve(list[0]));
  const value = file.resolve(list[1]);
  if (family === "Separation") return [nameOf(value) ?? []].flat();
  if (family !== "DeviceN" || !isList(value)) return [];
  return value.flatMap((ink) => nameOf(file.resolve(ink)) ?? []);
}

/** Where inks may be named; the rest of a file hangs from other keys. */
const skipped = new Set([
  "Parent",
  "P",
  "StructParent",
  "Prev",
  "Next",
  "First",
  "Last",
  "FontFile",
  "FontFile2",
  "FontFile3",
  "ToUnicode",
  "Metadata",
]);

const worthwhile = (dict: PdfDict): PdfValue[] =>
  [...dict.entries()]
    .filter(([key]) => !skipped.has(key))
    .map(([, value]) => value);
