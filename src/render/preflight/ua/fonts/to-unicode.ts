import { contentOperations } from "../../../read-pdf/content-tokens.ts";
import type { Entries } from "../../../plates/content/entries.ts";
import { ToolkitError } from "../../../errors.ts";
import {
  PdfString,
  type PdfFile,
  type PdfStream,
  type PdfValue,
} from "../../../read-pdf/pdf-file.ts";

/** What a font's `ToUnicode` says that its codes mean. */
export interface ToUnicode {
  /** The text of a code; nothing for one that it leaves out. */
  textOf(code: number): string | undefined;
}

interface Range {
  readonly from: number;
  readonly to: number;
  /** UTF-16, big end first; the last unit counts up. */
  readonly units: readonly number[];
}

const mostRanges = 200_000;

/** Reads a font's `ToUnicode`; nothing where it has none, an empty one where it cannot be read. */
export function readToUnicode(font: Entries): ToUnicode | undefined {
  const stream = font.stream("ToUnicode");
  if (!stream)
    // A name such as /Identity-H stands here in some files: codes are characters.
    return font.name("ToUnicode")?.startsWith("Identity")
      ? { textOf: (code) => String.fromCodePoint(code & 0xffff) }
      : undefined;
  const single = new Map<number, readonly number[]>();
  const ranges: Range[] = [];
  for (const { operator, operands } of operationsOf(font.file, stream)) {
    if (single.size + ranges.length > mostRanges) break;
    if (operator === "endbfchar")
      for (let at = 0; at + 1 < operands.length; at += 2)
        single.set(numberOf(operands[at]), unitsOf(operands[at + 1]));
    if (operator === "endbfrange") addRanges(operands, single, ranges);
  }
  ranges.sort((a, b) => a.from - b.from);
  return {
    textOf(code) {
      const units = single.get(code) ?? inRanges(ranges, code);
      return units && String.fromCharCode(...units);
    },
  };
}

function operationsOf(file: PdfFile, stream: PdfStream) {
  try {
    return contentOperations(file.decode(stream).data);
  } catch (problem) {
    if (!(problem instanceof ToolkitError)) throw problem;
    return [];
  }
}

function addRanges(
  operands: readonly PdfValue[],
  single: Map<number, readonly number[]>,
  ranges: Range[],
): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const from = numberOf(operands[at]);
    const to = numberOf(operands[at + 1]);
    const target = operands[at + 2];
    if (Array.isArray(target))
      for (const [index, value] of target.entries())
        single.set(from + index, unitsOf(value));
    else ranges.push({ from, to, units: unitsOf(target) });
  }
}

/** Ranges are in order of where they begin. */
function inRanges(
  ranges: readonly Range[],
  code: number,
): readonly number[] | undefined {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) return undefined;
    if (code < range.from) high = middle - 1;
    else if (code > range.to) low = middle + 1;
    else {
      const last = range.units.at(-1) ?? 0;
      return [...range.units.slice(0, -1), last + code - range.from];
    }
  }
  return undefined;
}

const numberOf = (value: PdfValue | undefined): number =>
  value instanceof PdfString
    ? value.bytes.reduce((sum, byte) => sum * 256 + byte, 0)
    : typeof value === "number"
      ? value
      : 0;

/** No character is made of more; a longer text is somebody's prank. */
const mostUnits = 128;

function unitsOf(value: PdfValue | undefined): readonly number[] {
  if (!(value instanceof PdfString)) return [];
  const { bytes } = value;
  if (bytes.length === 1) return [bytes[0] ?? 0];
  const units: number[] = [];
  for (let at = 0; at + 1 < bytes.length && units.length < mostUnits; at += 2)
    units.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  return units;
}
