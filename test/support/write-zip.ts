import { crc32 } from "node:zlib";
import { deflateRawSync } from "node:zlib";

/** An entry of an archive that tests write, honest or not. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
  /** What the archive says of the inflated size; what is true unless told. */
  readonly claims?: number;
  readonly isLink?: boolean;
  readonly isEncrypted?: boolean;
}

/** A ZIP archive as APPNOTE 6.3 has it: each entry deflated, then the directory. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { bytes, claims, isEncrypted, isLink, name } of entries) {
    const packed = deflateRawSync(bytes);
    const file = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800 | (isEncrypted ? 1 : 0), 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claims ?? bytes.length, 18);
    shared.writeUInt16LE(file.length, 22);
    const local = Buffer.concat([
      Buffer.from("PK\u0003\u0004"),
      shared,
      file,
      packed,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(isLink ? (0o120777 << 16) >>> 0 : 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([
        Buffer.from("PK\u0001\u0002\u0014\u0003"),
        shared,
        tail,
        file,
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from("PK\u0005\u0006"), end]);
}
