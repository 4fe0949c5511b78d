/**
 * Derivatives kept in a directory between processes. A file that is cut short or altered is
 * noticed by its checksum and made again; a write is never seen half done.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** Bytes with the size of the picture that they are. */
interface Sized {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Looks a derivative up by its key, or makes it and keeps it. */
export interface DerivativeDirectory {
  get(key: string, make: () => Promise<Sized>): Promise<Sized>;
}

const digestLength = 32;
/** SHA-256 of the rest, then width and height as 32-bit integers, then the bytes. */
const headLength = digestLength + 8;

/** A directory that is made when the first derivative is kept. */
export function createDerivativeDirectory(root: string): DerivativeDirectory {
  return {
    async get(key, make) {
      const file = path.join(root, key.slice(0, 2), key);
      const kept = await readSound(file);
      if (kept) return kept;
      const made = await make();
      await writeWhole(file, pack(made));
      return made;
    },
  };
}

async function readSound(file: string): Promise<Sized | undefined> {
  try {
    return unpack(await readFile(file));
  } catch (cause) {
    // Not there yet is the common case; a file that cannot be read is made again all the same.
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}

function pack({ width, height, data }: Sized): Buffer {
  const packed = Buffer.allocUnsafe(headLength + data.byteLength);
  packed.writeUInt32LE(width, digestLength);
  packed.writeUInt32LE(height, digestLength + 4);
  packed.set(data, headLength);
  packed.set(checksum(packed), 0);
  return packed;
}

function unpack(packed: Buffer): Sized | undefined {
  if (packed.byteLength <= headLength) return undefined;
  if (!checksum(packed).equals(packed.subarray(0, digestLength))) {
    return undefined;
  }
  return {
    width: packed.readUInt32LE(digestLength),
    height: packed.readUInt32LE(digestLength + 4),
    data: packed.subarray(headLength),
  };
}

const checksum = (packed: Buffer): Buffer =>
  createHash("sha256").update(packed.subarray(digestLength)).digest();

/** A file appears under its name only when it is whole. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const draft = `${file}.${randomUUID()}.draft`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
