/**
 * The records of a ZIP archive (APPNOTE 6.3), with its 64-bit extension where an archive needs it: more than
 * 65,534 files, or more than 4 GB. It writes no file's bytes and decides nothing about names.
 */
import { crc32 } from "#render/digest";

/** One file as an archive lists it. */
export interface ZipRecord {
  /** In UTF-8, with `/` between folders and none at the start. */
  readonly name: Buffer;
  /** What stands before the file's bytes and again in the directory. */
  readonly facts: Buffer;
  /** Where its local header begins: bytes from the archive's start. */
  readonly offset: number;
}

/** The first moment that the form can say: an archive knows no clock, so that equal files give equal bytes. */
const dosDate = 0x21;

/** Names in UTF-8. */
const flags = 0x800;

/** Versions of the form that a reader needs: 2.0 for folders and deflate, 4.5 for the 64-bit extension. */
const plainVersion = 20;
const wideVersion = 45;

/** Made as on Unix, which is what says to readers that names are not in the letters of DOS; a file that all may read. */
const madeOnUnix = 3;
const permissions = 0o100644;

/** What stands in a field of 32 or 16 bits where the extension says more. */
const wide = 0xffff_ffff;
const manyFiles = 0xffff;

const signature = (letters: string): Buffer => Buffer.from(`PK${letters}`);

/** How a file's bytes stand in the archive. */
export interface ZipBody {
  /** The file itself, at most 2 GB. */
  readonly bytes: Uint8Array;
  /** As it is written; the file itself where that is as short. */
  readonly packed: Uint8Array;
}

/** What an archive says of a file: 26 bytes, times and names apart. */
export function factsOf(
  { bytes, packed }: ZipBody,
  nameLength: number,
): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(plainVersion, 0);
  facts.writeUInt16LE(flags, 2);
  facts.writeUInt16LE(packed === bytes ? 0 : 8, 4);
  facts.writeUInt16LE(dosDate, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}

/** What stands before a file's bytes. */
export const localHeader = ({
  facts,
  name,
}: Pick<ZipRecord, "facts" | "name">): Buffer =>
  Buffer.concat([signature("\u0003\u0004"), facts, name]);

/** A file's line in the directory. One that begins past 4 GB says where in an extra field. */
export function directoryEntry({ facts, name, offset }: ZipRecord): Buffer {
  const isFar = offset >= wide;
  const extra = Buffer.alloc(isFar ? 12 : 0);
  if (isFar) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  const version = isFar ? wideVersion : plainVersion;
  const own = Buffer.from(facts);
  own.writeUInt16LE(version, 0);
  own.writeUInt16LE(extra.length, 24);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(permissions * 0x1_0000, 6);
  rest.writeUInt32LE(Math.min(offset, wide), 10);
  return Buffer.concat([
    signature("\u0001\u0002"),
    Buffer.from([version, madeOnUnix]),
    ...[own, rest, name, extra],
  ]);
}

/** Where an archive's directory stands, in bytes from its start, and how much it lists. */
export interface ZipDirectory {
  readonly files: number;
  readonly offset: number;
  readonly length: number;
}

/** The end of an archive. */
export function endRecord({ files, length, offset }: ZipDirectory): Buffer {
  const end = Buffer.alloc(22);
  signature("\u0005\u0006").copy(end);
  end.writeUInt16LE(Math.min(files, manyFiles), 8);
  end.writeUInt16LE(Math.min(files, manyFiles), 10);
  end.writeUInt32LE(Math.min(length, wide), 12);
  end.writeUInt32LE(Math.min(offset, wide), 16);
  const isWide = files >= manyFiles || length >= wide || offset >= wide;
  return isWide
    ? Buffer.concat([wideEnd({ files, length, offset }), end])
    : end;
}

/** The end in 64 bits, and where it is found. */
function wideEnd({ files, length, offset }: ZipDirectory): Buffer {
  const end = Buffer.alloc(56);
  signature("\u0006\u0006").copy(end);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(wideVersion, 12);
  end.writeUInt16LE(wideVersion, 14);
  end.writeBigUInt64LE(BigInt(files), 24);
  end.writeBigUInt64LE(BigInt(files), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  signature("\u0006\u0007").copy(locator);
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end, locator]);
}
