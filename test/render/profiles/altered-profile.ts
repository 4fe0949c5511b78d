import { readFileSync } from "node:fs";

const folder = new URL("../../../brand/printing/icc/", import.meta.url);

/** The bytes of a shipped profile. */
export const shippedBytes = (file: string): Buffer =>
  readFileSync(new URL(file, folder));

export const fogra39 = shippedBytes("ISOcoated_v2_300_bas.icc");
export const fogra29 = shippedBytes("Uncoated_FOGRA29_300.icc");

/** A copy with some bytes written over. */
export function written(
  bytes: Uint8Array,
  at: number,
  over: string | readonly number[],
): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(typeof over === "string" ? Buffer.from(over, "latin1") : over, at);
  return copy;
}

/** Where the entry of a tag begins in the tag table. */
function entryOf(bytes: Buffer, name: string): number {
  const at = bytes.indexOf(name, 132, "latin1");
  if (at < 0) throw new Error(`No tag ${name}`);
  return at;
}

/** A copy whose tag is called otherwise, so that it is missing. */
export const withoutTag = (bytes: Buffer, name: string): Buffer =>
  written(bytes, entryOf(bytes, name), "none");

/** A copy with some bytes of a tag written over. */
export const withinTag = (
  bytes: Buffer,
  name: string,
  at: number,
  over: string | readonly number[],
): Buffer =>
  written(bytes, bytes.readUInt32BE(entryOf(bytes, name) + 4) + at, over);

/** A copy whose tag says that it lies elsewhere. */
export function moved(
  bytes: Buffer,
  name: string,
  start: number,
  length: number,
): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32BE(start, entryOf(bytes, name) + 4);
  copy.writeUInt32BE(length, entryOf(bytes, name) + 8);
  return copy;
}

/** A copy with another tag in the place of one, at its end. */
export function withTag(bytes: Buffer, name: string, tag: Buffer): Buffer {
  const copy = Buffer.concat([
    moved(bytes, name, bytes.length, tag.length),
    tag,
  ]);
  copy.writeUInt32BE(copy.length, 0);
  return copy;
}

/** Text in languages, as version 4 says it. */
export function multilingual(
  texts: readonly (readonly [language: string, text: string])[],
): Buffer {
  const head = Buffer.alloc(16 + texts.length * 12);
  head.write("mluc", "latin1");
  head.writeUInt32BE(texts.length, 8);
  head.writeUInt32BE(12, 12);
  const parts: Buffer[] = [head];
  let end = head.length;
  texts.forEach(([language, text], index) => {
    const part = Buffer.from(text, "utf16le").swap16();
    head.write(`${language}GB`, 16 + index * 12, "latin1");
    head.writeUInt32BE(part.length, 20 + index * 12);
    head.writeUInt32BE(end, 24 + index * 12);
    parts.push(part);
    end += part.length;
  });
  return Buffer.concat(parts);
}
