/**
 * Derivatives kept in a directory between processes. A file that is cut short or altered is
 * noticed by its checksum and made again; a write is never seen half done.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { ToolkitError } from "../errors.ts";
import type { Derivative } from "./derivative.ts";

/** Looks a derivative up by its key, or makes it and keeps it. */
export interface DerivativeDirectory {
  get(key: string, make: () => Promise<Derivative>): Promise<Derivative>;
}

const digestLength = 32;
/**
 * SHA-256 of the rest, then width, height, channels and the length of the alpha as 32-bit
 * integers, then the alpha, then the bytes.
 */
const headLength = digestLength + 16;

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

async function readSound(file: string): Promise<Derivative | undefined> {
  try {
    return unpack(await readFile(file));
  } catch {
    // Not there yet is the common case; one that cannot be read is made again all the same.
    return undefined;
  }
}

function pack({ data, alpha, ...picture }: Derivative): Buffer {
  const alphaLength = alpha?.byteLength ?? 0;
  const dataAt = headLength + alphaLength;
  const packed = Buffer.allocUnsafe(dataAt + data.byteLength);
  packed.writeUInt32LE(picture.width, digestLength);
  packed.writeUInt32LE(picture.height, digestLength + 4);
  packed.writeUInt32LE(picture.channels, digestLength + 8);
  packed.writeUInt32LE(alphaLength, digestLength + 12);
  if (alpha) packed.set(alpha, headLength);
  packed.set(data, dataAt);
  packed.set(checksum(packed), 0);
  return packed;
}

function unpack(packed: Buffer): Derivative | undefined {
  if (packed.byteLength <= headLength) return undefined;
  if (!checksum(packed).equals(packed.subarray(0, digestLength))) {
    return undefined;
  }
  const channels = packed.readUInt32LE(digestLength + 8);
  if (channels !== 1 && channels !== 3 && channels !== 4) return undefined;
  const dataAt = headLength + packed.readUInt32LE(digestLength + 12);
  return {
    width: packed.readUInt32LE(digestLength),
    height: packed.readUInt32LE(digestLength + 4),
    channels,
    data: packed.subarray(dataAt),
    ...(dataAt > headLength && { alpha: packed.subarray(headLength, dataAt) }),
  };
}

const checksum = (packed: Buffer): Buffer =>
  createHash("sha256").update(packed.subarray(digestLength)).digest();

/** A file appears under its name only when it is whole. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const draft = `${file}.${randomUUID()}.draft`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (cause) {
    // What is told is why it could not be written, not why its draft could not be cleared.
    await rm(draft, { force: true }).catch(() => undefined);
    throw new ToolkitError(
      "derivative-directory",
      `Cannot keep a derivative as "${file}": make its directory writable and give it room, or render without one`,
      { cause },
    );
  }
}
