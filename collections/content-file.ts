/**
 * Files named by the SHA-256 of what they hold, so that equal bytes are one file.
 *
 * It writes whole files or none. It never deletes: another document may hold the same bytes, so
 * files that nobody names are cleared out apart.
 */
import { randomUUID } from "node:crypto";
import {
  mkdir,
  readFile,
  rename,
  rm,
  utimes,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { sha256 } from "#render/digest";

const digestShape = /^[0-9a-f]{64}$/;

/** The path of the file that holds the bytes of a digest, whether or not it is there. */
export function contentPath(folder: string, digest: string): string {
  if (!digestShape.test(digest))
    throw new TypeError(
      `Expected a SHA-256 digest in hex but received ${JSON.stringify(digest)}`,
    );
  return path.join(
    /*turbopackIgnore: true*/ folder,
    digest.slice(0, 2),
    digest,
  );
}

/** Whether the file is there; it counts as new from now on, so that no clearing out takes it. */
async function keptAgain(file: string): Promise<boolean> {
  const now = new Date();
  return utimes(file, now, now).then(
    () => true,
    () => false,
  );
}

/** Keeps bytes and gives their digest, which may be at hand. A reader never sees half a file. */
export async function keepContent(
  folder: string,
  bytes: Uint8Array,
  digest = sha256(bytes),
): Promise<string> {
  const file = contentPath(folder, digest);
  if (await keptAgain(file)) return digest;
  await writeWhole(file, bytes);
  return digest;
}

/** The files of a folder, each asked for by its digest. */
export const filesIn = (
  folder: string,
): { get(digest: string): Promise<Uint8Array | undefined> } => ({
  get: async (digest) =>
    readFile(contentPath(folder, digest)).catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT")
        return undefined;
      throw error;
    }),
});

/** Writes a file that appears under its name only when it is whole. Its folders are made. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(temporary, bytes, { flush: true });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}
