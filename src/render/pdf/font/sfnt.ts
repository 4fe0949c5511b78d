import { PaintError } from "../../errors.ts";

/** The tables of a TrueType file by tag. */
export type Tables = Map<string, Uint8Array>;

/** A view for reading and writing the big-endian numbers of a table. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Takes a font file apart. The tables are views, not copies. */
export function readTables(file: Uint8Array): Tables {
  const view = viewOf(file);
  const tables: Tables = new Map();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + 16 * index;
    const tag = Buffer.from(file.subarray(record, record + 4)).toString(
      "latin1",
    );
    const offset = view.getUint32(record + 8);
    const length = view.getUint32(record + 12);
    tables.set(tag, file.subarray(offset, offset + length));
  }
  return tables;
}

/** The table of a font that must have it. */
export function table(tables: Tables, tag: string, font: string): Uint8Array {
  const found = tables.get(tag);
  if (!found) {
    throw new PaintError(
      `Cannot embed font "${font}": it has no table "${tag}"; use a TrueType file`,
    );
  }
  return found;
}

const padded = (length: number): number => (length + 3) & ~3;

/** Puts a font file together, tables in the order of their tags, with its checksums. */
export function writeTables(tables: Tables): Uint8Array {
  const tags = [...tables.keys()].sort();
  const headerLength = 12 + 16 * tags.length;
  const lengths = tags.map((tag) => padded(tables.get(tag)?.length ?? 0));
  const file = new Uint8Array(
    lengths.reduce((total, length) => total + length, headerLength),
  );
  const view = viewOf(file);
  const power = Math.floor(Math.log2(tags.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tags.length - 2 ** power));
  let offset = headerLength;
  tags.forEach((tag, index) => {
    const bytes = tables.get(tag) ?? new Uint8Array();
    const length = lengths[index] ?? 0;
    file.set(bytes, offset);
    if (tag === "head") view.setUint32(offset + 8, 0);
    const record = 12 + 16 * index;
    file.set(Buffer.from(tag, "latin1"), record);
    view.setUint32(record + 4, checksum(view, offset, length));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, bytes.length);
    offset += length;
  });
  adjustHead(view, tags.indexOf("head"));
  return file;
}

/** `head` holds what makes the whole file add up to a constant. */
function adjustHead(view: DataView, index: number): void {
  if (index < 0) return;
  const head = view.getUint32(12 + 16 * index + 8);
  const whole = checksum(view, 0, view.byteLength);
  view.setUint32(head + 8, (0xb1b0afba - whole) >>> 0);
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4)
    sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
