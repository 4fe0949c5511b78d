import { IccProfileError } from "./icc-profile-error.ts";

/** The parts of a profile by their four-letter names. */
export type IccTags = ReadonlyMap<string, Uint8Array>;

/** Where the tag table begins: the header is 128 bytes. */
const tableAt = 128;
const entryLength = 12;
/** As many as lcms reads. */
const mostTags = 100;

/** Four letters, as ICC names everything. */
export const signature = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));

/** A big-endian number of 32 bits; nought where the bytes end before. */
export const uint32 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)) * 65536 +
  uint16(bytes, at + 2);

/** A big-endian number of 16 bits; nought where the bytes end before. */
export const uint16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

/** Reads the tag table; every part lies inside the file, behind the table. */
export function readIccTags(bytes: Uint8Array, name: string): IccTags {
  const damaged = "its tag table is damaged; fetch it from its publisher again";
  const count = uint32(bytes, tableAt);
  const firstPartAt = tableAt + 4 + count * entryLength;
  if (count < 1 || count > mostTags || firstPartAt > bytes.length) {
    throw new IccProfileError(name, damaged);
  }
  const tags = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index++) {
    const at = tableAt + 4 + index * entryLength;
    const start = uint32(bytes, at + 4);
    const end = start + uint32(bytes, at + 8);
    if (start < firstPartAt || end > bytes.length || end - start < 8) {
      throw new IccProfileError(name, damaged);
    }
    tags.set(signature(bytes, at), bytes.subarray(start, end));
  }
  return tags;
}
