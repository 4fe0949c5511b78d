/** Files by digest in a folder of this machine. It writes whole files or none. */
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { contentName, sha256 } from "#render/digest";
import { isSystemError } from "#render/errors";
import { type ContentFiles, type KeptContent } from "./content-files.ts";

/** The path of the file that holds the bytes of a digest, whether or not it is there. */
export const contentPath = (folder: string, digest: string): string =>
  path.join(/*turbopackIgnore: true*/ folder, contentName(digest));

/** A folder, which is made when something is first kept. */
export const folderFiles = (folder: string): ContentFiles => ({
  put: async (bytes, digest = sha256(bytes)) => {
    const file = contentPath(folder, digest);
    if (!(await keptAgain(file))) await writeWhole(file, bytes);
    return digest;
  },
  get: async (digest) => orNothing(readFile(contentPath(folder, digest))),
  open: async (digest) => {
    const file = contentPath(folder, digest);
    const found = await orNothing(stat(file));
    return found && { bytes: found.size, body: bodyOf(file) };
  },
  list: () => listed(folder),
  remove: async (name, keptBefore) => {
    const file = path.join(/*turbopackIgnore: true*/ folder, name);
    const found = await orNothing(stat(file));
    if (!found || found.mtime >= keptBefore) return false;
    await rm(file, { force: true });
    return true;
  },
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

/** Whether the file is there; it counts as new from now on, so that no clearing out takes it. */
async function keptAgain(file: string): Promise<boolean> {
  const now = new Date();
  return utimes(file, now, now).then(
    () => true,
    () => false,
  );
}

async function* listed(folder: string): AsyncGenerator<KeptContent> {
  const entries = await orNothing(
    readdir(folder, { recursive: true, withFileTypes: true }),
  );
  for (const entry of entries ?? []) {
    if (!entry.isFile()) continue;
    const file = path.join(
      /*turbopackIgnore: true*/ entry.parentPath,
      entry.name,
    );
    const found = await orNothing(stat(file));
    if (!found) continue;
    yield {
      name: path.relative(folder, file),
      bytes: found.size,
      keptAt: found.mtime,
    };
  }
}

const orNothing = <T>(asked: Promise<T>): Promise<T | undefined> =>
  asked.catch((error: unknown) => {
    if (isSystemError(error, "ENOENT")) return undefined;
    throw error;
  });

function bodyOf(file: string): ReadableStream<Uint8Array> {
  const parts = createReadStream(file)[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await parts.return?.();
    },
  });
}
