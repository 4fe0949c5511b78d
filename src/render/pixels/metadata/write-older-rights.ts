/**
 * Writes author, credit and copyright as EXIF and as IPTC's older records, for platforms that
 * read nothing else of a JPEG. Both say the same as XMP and hold nothing besides.
 */
import { createHash } from "node:crypto";
import type { Provenance } from "../../xmp/provenance.ts";

/** Longest text that is written, in bytes: two segments and their heads have room for 65533. */
const greatestLength = 8000;

const header = Buffer.from("II*\0\x08\0\0\0", "latin1");
const entryLength = 12;

/** EXIF of artist and copyright; nothing when there is neither. */
export function exifOf({
  creators,
  copyrightNotice,
}: Provenance): Buffer | undefined {
  const texts: readonly (readonly [tag: number, text: string])[] = [
    [0x013b, creators.join("; ")],
    [0x8298, copyrightNotice],
  ];
  const entries = texts.filter(([, text]) => text !== "");
  if (entries.length === 0) return undefined;
  const head = Buffer.alloc(2 + entries.length * entryLength + 4);
  head.writeUInt16LE(entries.length, 0);
  const values: Buffer[] = [];
  let free = header.length + head.length;
  entries.forEach(([tag, text], index) => {
    // UTF-8, as the Metadata Working Group says; at least five bytes, or it would stand inline.
    const value = Buffer.from(`${fitting(text)}\0`.padEnd(5, "\0"));
    const at = 2 + index * entryLength;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(2, at + 2);
    head.writeUInt32LE(value.length, at + 4);
    head.writeUInt32LE(free, at + 8);
    values.push(value);
    free += value.length;
  });
  return Buffer.concat([header, head, ...values]);
}

/**
 * Photoshop's resources with the records; nothing when there are none.
 *
 * Longer than the 32 and 128 bytes of IIM where it must be: readers take it, and a credit that
 * is cut short is none.
 */
export function photoshopResourcesOf({
  creators,
  credit,
  copyrightNotice,
}: Provenance): Buffer | undefined {
  const records = [
    ...creators.map((creator) => record(2, 80, Buffer.from(fitting(creator)))),
    ...(credit ? [record(2, 110, Buffer.from(fitting(credit)))] : []),
    ...(copyrightNotice
      ? [record(2, 116, Buffer.from(fitting(copyrightNotice)))]
      : []),
  ];
  if (records.length === 0) return undefined;
  const utf8 = record(1, 90, Buffer.from("\x1b%G", "latin1"));
  const version = record(2, 0, Buffer.from([0, 4]));
  const iim = Buffer.concat([utf8, version, ...records]);
  return Buffer.concat([
    Buffer.from("Photoshop 3.0\0", "latin1"),
    resource(0x0404, iim),
    // Tells readers that the records are as XMP left them.
    resource(0x0425, createHash("md5").update(iim).digest()),
  ]);
}

function fitting(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= greatestLength) return text;
  // What is left of a character that was cut is not written.
  return bytes
    .subarray(0, greatestLength)
    .toString()
    .replace(/\ufffd+$/, "");
}

function record(number: number, dataSet: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, number, dataSet, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
}

function resource(code: number, content: Buffer): Buffer {
  const head = Buffer.from("8BIM\0\0\0\0\0\0\0\0", "latin1");
  head.writeUInt16BE(code, 4);
  head.writeUInt32BE(content.length, 8);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
