import { ToolkitError } from "#render/errors";
import {
  directoryEntry,
  endRecord,
  factsOf,
  localHeader,
  type ZipRecord,
} from "./zip-records.ts";

/** One file of an archive. */
export interface ArchiveFile {
  /** With `/` between folders, and none at the start. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What one buffer holds: archives that are larger go out as streams. */
const greatestBytes = 0xffff_ffff;

/**
 * Files as a ZIP archive in memory, in the order given, each as it is: PDFs and pictures are packed already. The
 * same files give the same bytes.
 */
export function writeZip(files: readonly ArchiveFile[]): Uint8Array {
  refuseTwins(files);
  const parts: Uint8Array[] = [];
  const records: ZipRecord[] = [];
  let offset = 0;
  for (const { bytes, name } of files) {
    const encoded = Buffer.from(name);
    const facts = factsOf({ bytes, packed: bytes }, encoded.length);
    const header = localHeader({ facts, name: encoded });
    records.push({ name: encoded, facts, offset });
    parts.push(header, bytes);
    offset += header.length + bytes.length;
  }
  const listed = Buffer.concat(records.map(directoryEntry));
  if (offset + listed.length > greatestBytes)
    throw new ToolkitError(
      "too-large",
      "Cannot write an archive of more than 4 GB: ask for it in parts",
    );
  const end = endRecord({ files: files.length, length: listed.length, offset });
  return Buffer.concat([...parts, listed, end]);
}

function refuseTwins(files: readonly ArchiveFile[]): void {
  const names = new Set<string>();
  for (const { name } of files) {
    if (names.has(name))
      throw new ToolkitError(
        "archive",
        `Cannot write an archive with two files "${name}": name them apart`,
      );
    names.add(name);
  }
}
