import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import {
  directoryEntry,
  endRecord,
  factsOf,
  localHeader,
  type ZipRecord,
} from "./zip-records.ts";
import type { ArchiveFile } from "./write-zip.ts";

/** One file of an archive that is written as it goes. */
export interface PackedFile extends ArchiveFile {
  /** Whether packing makes it smaller. */
  readonly isText: boolean;
}

const deflated = promisify(deflateRaw);

/**
 * The parts of a ZIP archive as its files come, so that an archive of any size takes the memory of one of them: what
 * stays is a line of the directory for each. The same files give the same bytes.
 */
export async function* zipParts(
  files: AsyncIterable<PackedFile>,
): AsyncGenerator<Uint8Array> {
  const records: ZipRecord[] = [];
  let offset = 0;
  for await (const { bytes, isText, name } of files) {
    const encoded = Buffer.from(name);
    const smaller = isText ? await deflated(bytes) : bytes;
    const packed = smaller.length < bytes.length ? smaller : bytes;
    const facts = factsOf({ bytes, packed }, encoded.length);
    const header = localHeader({ facts, name: encoded });
    records.push({ name: encoded, facts, offset });
    offset += header.length + packed.length;
    yield header;
    yield packed;
  }
  let length = 0;
  for (const record of records) {
    const entry = directoryEntry(record);
    length += entry.length;
    yield entry;
  }
  yield endRecord({ files: records.length, length, offset });
}
