import type { Allowance } from "./allowance.ts";
import { isWhite, latin1 } from "./characters.ts";

/** Where a stream's bytes stand, and what was wrong with them. */
export interface StreamExtent {
  readonly start: number;
  readonly end: number;
  readonly complaint?: string;
}

/**
 * Finds a stream's bytes: as long as its dictionary says where `endstream` follows, and up to
 * `endstream`, `endobj` or the end of the file otherwise.
 */
export function streamExtent(
  file: Buffer,
  keywordEnd: number,
  { length, allowance }: { length?: number | undefined; allowance: Allowance },
): StreamExtent {
  const start = afterLineEnd(file, keywordEnd);
  if (length !== undefined && length >= 0 && start + length <= file.length)
    if (isEndAt(file, start + length)) return { start, end: start + length };
  const { at, complaint } = searchEnd(file, start);
  allowance.search(at - start, file.length);
  return { start, end: beforeLineEnd(file, start, at), complaint };
}

function searchEnd(file: Buffer, start: number) {
  const end = file.indexOf("endstream", start, "latin1");
  if (end >= 0)
    return { at: end, complaint: "The length of a stream is wrong" };
  const object = file.indexOf("endobj", start, "latin1");
  return object >= 0
    ? { at: object, complaint: 'A stream has no "endstream"' }
    : { at: file.length, complaint: "A stream is cut off by the end of file" };
}

/** Beyond the one end of line that belongs to the keyword. */
function afterLineEnd(file: Uint8Array, keywordEnd: number): number {
  let at = keywordEnd;
  while (file[at] === 0x20 || file[at] === 0x09) at++;
  if (file[at] === 0x0d) return file[at + 1] === 0x0a ? at + 2 : at + 1;
  return file[at] === 0x0a ? at + 1 : keywordEnd;
}

function beforeLineEnd(file: Uint8Array, start: number, at: number): number {
  let end = at;
  if (end > start && file[end - 1] === 0x0a) end--;
  if (end > start && file[end - 1] === 0x0d) end--;
  return end;
}

/** Whether `endstream` follows, after no more than some white space. */
function isEndAt(file: Buffer, from: number): boolean {
  let at = from;
  while (at < from + 8 && isWhite(file[at] ?? -1)) at++;
  return latin1(file, at, at + 9) === "endstream";
}
