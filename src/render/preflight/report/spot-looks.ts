import { listOf, nameOf } from "../../plates/content/entries.ts";
import { readFunction } from "../../plates/color/pdf-function.ts";
import {
  PdfStream,
  type PdfFile,
  type PdfValue,
} from "../../read-pdf/pdf-file.ts";
import { fromLab } from "../../plates/color/to-process.ts";
import { readInkSpace } from "../artwork/ink-color.ts";

/** How a spot ink looks at full strength, as the file describes it. */
export interface SpotLook {
  /** Shares of 1 of the process inks. */
  readonly process: readonly number[];
  /** `CMYK 95 75 30 35`. */
  readonly standIn: string;
}

const deepest = 6;

/** The first description of each spot ink of a file; inks that nobody can read are left out. */
export function spotLooks(file: PdfFile): ReadonlyMap<string, SpotLook> {
  const looks = new Map<string, SpotLook>();
  for (const [, value] of file.objects()) {
    for (const [ink, parts] of separationsIn(file, value, 0)) {
      const look = looks.has(ink) ? undefined : lookOf(file, parts);
      if (look) looks.set(ink, look);
    }
  }
  return looks;
}

function* separationsIn(
  file: PdfFile,
  value: PdfValue,
  depth: number,
): Generator<readonly [ink: string, parts: readonly PdfValue[]]> {
  if (depth > deepest) return;
  if (value instanceof PdfStream) yield* separationsIn(file, value.dict, depth);
  else if (value instanceof Map)
    for (const part of value.values())
      yield* separationsIn(file, part, depth + 1);
  else if (Array.isArray(value)) {
    const parts = listOf(file, value.slice(0, 4)) ?? [];
    const ink = nameOf(parts[1]);
    if (nameOf(parts[0]) === "Separation" && ink !== undefined)
      yield [ink, parts];
    else for (const part of value) yield* separationsIn(file, part, depth + 1);
  }
}

function lookOf(
  file: PdfFile,
  [, , alternate, tint]: readonly PdfValue[],
): SpotLook | undefined {
  const space = readInkSpace(file, alternate);
  const full = readFunction(file, tint)?.([1]);
  if (!full) return undefined;
  if (space.kind === "inks" && space.family === "DeviceCMYK")
    return {
      process: full,
      standIn: `CMYK ${full.map((share) => Math.round(share * 100)).join(" ")}`,
    };
  if (space.kind === "light" && space.family === "Lab")
    return {
      process: fromLab(full[0] ?? 0, full[1] ?? 0, full[2] ?? 0),
      standIn: `Lab ${full.map((value) => Math.round(value)).join(" ")}`,
    };
  return undefined;
}
