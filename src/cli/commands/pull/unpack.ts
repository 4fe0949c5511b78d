/** Unpacks a job's archive: exactly the files that were promised, each verified. */
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import { writeDurably } from "./hot-folder.ts";
import type { ListedJob } from "./press-server.ts";

const wrong = (why: string): ToolkitError =>
  new ToolkitError("not-whole", `its archive ${why}; nothing of it is placed`);

/** Unpacks an archive into a folder that is made anew. */
export async function unpack(
  file: string,
  folder: string,
  { files }: ListedJob,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const contents = await readArchive(await readFile(file));
  if (contents.size !== files.length)
    throw wrong(`holds ${contents.size} files in place of ${files.length}`);
  for (const { name, sha256: expected } of files) {
    const bytes = contents.get(name);
    if (!bytes) throw wrong(`lacks "${name}"`);
    if (sha256(bytes) !== expected)
      throw wrong(`holds another "${name}" than was promised`);
    await writeDurably(path.join(folder, name), bytes);
  }
}

const openArchive = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );

async function readArchive(
  bytes: Buffer,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await openArchive(bytes).catch(() => {
    throw wrong("cannot be read");
  });
  const contents = new Map<string, Uint8Array>();
  return new Promise((resolve, reject) => {
    zip.on("error", () => reject(wrong("cannot be read")));
    zip.on("end", () => resolve(contents));
    zip.on("entry", (entry: Entry) => {
      readEntry(zip, entry).then((content) => {
        contents.set(entry.fileName, content);
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

const readEntry = (zip: ZipFile, entry: Entry): Promise<Uint8Array> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(wrong("cannot be read"));
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", () => reject(wrong("cannot be read")));
      stream.on("end", () => resolve(Buffer.concat(chunks)));
    }),
  );
