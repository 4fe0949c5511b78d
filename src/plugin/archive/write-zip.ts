import { crc32 } from "#render/digest";
import { ToolkitError } from "#render/errors";

/** One file of an archive. */
export interface ArchiveFile {
  /** With `/` between folders, and none at the start. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The first moment that the form can say: an archive knows no clock, so that equal files give equal bytes. */
const dosDate = 0x21;

/** What the form without its 64-bit extension can hold. */
const greatestBytes = 0xffff_ffff;
const greatestFiles = 0xffff;

/**
 * Files as a ZIP archive (APPNOTE 6.3), in the order given, each as it is: PDFs and pictures are packed already. The
 * same files give the same bytes.
 */
export function writeZip(files: readonly ArchiveFile[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  refuseTwins(files);
  for (const { bytes, name } of files) {
    const encoded = Buffer.from(name);
    const facts = factsOf(bytes, encoded.length);
    const local = Buffer.concat([
      Buffer.from("PK\u0003\u0004"),
      facts,
      encoded,
    ]);
    directory.push(entryOf(facts, encoded, offset));
    bodies.push(local, Buffer.from(bytes));
    offset += local.length + bytes.length;
  }
  const listed = Buffer.concat(directory);
  if (offset + listed.length > greatestBytes || files.length > greatestFiles)
    throw new ToolkitError(
      "too-large",
      "Cannot write an archive of more than 4 GB or 65,535 files: ask for it in parts",
    );
  return Buffer.concat([
    ...bodies,
    listed,
    endOf(files.length, listed.length, offset),
  ]);
}

function refuseTwins(files: readonly ArchiveFile[]): void {
  const names = files.map(({ name }) => name);
  const twin = names.find((name, index) => names.indexOf(name) < index);
  if (twin !== undefined)
    throw new ToolkitError(
      "archive",
      `Cannot write an archive with two files "${twin}": name them apart`,
    );
}

/** What stands before a file and again in the directory: version 2.0, names in UTF-8, stored. */
function factsOf(bytes: Uint8Array, nameLength: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x800, 2);
  facts.writeUInt16LE(dosDate, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(bytes.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}

function entryOf(facts: Buffer, name: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([
    Buffer.from("PK\u0001\u0002"),
    Buffer.from([20, 0]),
    facts,
    rest,
    name,
  ]);
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
