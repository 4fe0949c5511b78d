import { contentOperations } from "../../read-pdf/content-tokens.ts";
import {
  PdfString,
  type PdfStream,
  type PdfValue,
} from "../../read-pdf/pdf-file.ts";
import type { Code } from "./font.ts";

/** How a composite font's strings become numbers of characters. */
export interface CidCmap {
  readonly isVertical: boolean;
  codes(bytes: Uint8Array): readonly Code[];
  cidOf(code: number): number;
}

/** Two bytes to a character, and its number is the code. */
export const identityCmap = (isVertical: boolean): CidCmap => ({
  isVertical,
  codes: (bytes) => {
    const codes: Code[] = [];
    for (let i = 0; i + 1 < bytes.length; i += 2)
      codes.push({
        code: ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0),
        length: 2,
      });
    return codes;
  },
  cidOf: (code) => code,
});

interface Range {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly cid: number;
}

const mostRanges = 100_000;

/** Reads a mapping that a file brings with it. */
export function readCidCmap(source: Uint8Array, { dict }: PdfStream): CidCmap {
  const spaces: Range[] = [];
  const ranges: Range[] = [];
  for (const { operator, operands } of contentOperations(source)) {
    if (ranges.length > mostRanges) break;
    if (operator === "endcodespacerange") addRanges(operands, 2, spaces);
    if (operator === "endcidrange") addRanges(operands, 3, ranges);
    if (operator === "endcidchar") addCharacters(operands, ranges);
  }
  const exact = new Map(
    ranges.filter(({ from, to }) => from === to).map((r) => [r.from, r.cid]),
  );
  const wide = ranges.filter(({ from, to }) => from !== to);
  return {
    isVertical: dict.get("WMode") === 1,
    codes: (bytes) => split(bytes, spaces),
    cidOf: (code) => {
      const range = wide.find(({ from, to }) => code >= from && code <= to);
      return exact.get(code) ?? (range ? range.cid + code - range.from : 0);
    },
  };
}

const valueOf = (value: PdfValue | undefined): number =>
  value instanceof PdfString
    ? value.bytes.reduce((sum, byte) => sum * 256 + byte, 0)
    : typeof value === "number"
      ? value
      : 0;

const lengthOf = (value: PdfValue | undefined): number =>
  value instanceof PdfString ? value.bytes.length : 0;

function addRanges(
  operands: readonly PdfValue[],
  size: number,
  into: Range[],
): void {
  for (let i = 0; i + size <= operands.length; i += size)
    into.push({
      from: valueOf(operands[i]),
      to: valueOf(operands[i + 1]),
      length: lengthOf(operands[i]),
      cid: size === 3 ? valueOf(operands[i + 2]) : 0,
    });
}

function addCharacters(operands: readonly PdfValue[], into: Range[]): void {
  for (let i = 0; i + 2 <= operands.length; i += 2) {
    const code = valueOf(operands[i]);
    const length = lengthOf(operands[i]);
    into.push({ from: code, to: code, length, cid: valueOf(operands[i + 1]) });
  }
}

/** Takes the shortest code that one of the spaces holds; two bytes where none does. */
function split(bytes: Uint8Array, spaces: readonly Range[]): Code[] {
  const codes: Code[] = [];
  for (let at = 0; at < bytes.length;) {
    let code = 0;
    let length = 0;
    let isFound = false;
    while (!isFound && length < 4 && at + length < bytes.length) {
      code = code * 256 + (bytes[at + length] ?? 0);
      length += 1;
      isFound = spaces.some(
        (space) =>
          space.length === length && code >= space.from && code <= space.to,
      );
    }
    if (!isFound) {
      length = Math.min(2, bytes.length - at);
      code = bytes
        .subarray(at, at + length)
        .reduce((sum, b) => sum * 256 + b, 0);
    }
    codes.push({ code, length });
    at += length;
  }
  return codes;
}
