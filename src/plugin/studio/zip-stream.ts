/** Packs entries as they come, so that a pack of any size takes the memory of a few files. Equal entries give equal bytes. */
import { once } from "node:events";
import { PassThrough, pipeline, type Readable } from "node:stream";
import { ZipFile } from "yazl";
import { privateFile } from "#collections";
import type { PackEntry } from "./pack-entries.ts";

/** The first moment that a ZIP can name, whatever the time zone: no clock shows in a pack. */
const noTime = () => new Date(1980, 0, 1);

/** A ZIP as a stream. Where an entry cannot be made it breaks off, and no reader takes it for whole. */
export function zipStream(entries: AsyncIterable<PackEntry>): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  pipeline(zip.outputStream, out, () => undefined);
  void fill(zip, out, entries).catch((error: unknown) =>
    out.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return out;
}

async function fill(
  zip: ZipFile,
  out: PassThrough,
  entries: AsyncIterable<PackEntry>,
): Promise<void> {
  for await (const { bytes, isText, name } of entries) {
    zip.addBuffer(Buffer.from(bytes), name, {
      mtime: noTime(),
      mode: 0o100644,
      compress: isText,
      forceDosTimestamp: true,
    });
    if (out.writableNeedDrain) await roomIn(out);
    // Whoever fetched it has gone: nothing more is handed out.
    if (out.destroyed) return;
  }
  zip.end();
}

/** Waits until somebody has read on, or has gone, and leaves no listener behind: a pack may have thousands of entries. */
async function roomIn(out: PassThrough): Promise<void> {
  const waited = new AbortController();
  const { signal } = waited;
  try {
    await Promise.race([
      once(out, "drain", { signal }),
      once(out, "close", { signal }),
    ]);
  } finally {
    waited.abort();
  }
}

/** A ZIP as an answer that nothing on the way keeps, shows or guesses about. */
export const zipAnswer = (
  fileName: string,
  entries: AsyncIterable<PackEntry>,
): Response =>
  privateFile(webStream(zipStream(entries)), {
    fileName: fileName.replace(/[^A-Za-z0-9._-]+/g, "-"),
    mediaType: "application/zip",
  });

/** A stream of Node as one of the web, which asks for more only when somebody reads. */
function webStream(from: Readable): ReadableStream<Uint8Array> {
  const chunks = from.iterator({ destroyOnReturn: true });
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) return controller.close();
      controller.enqueue(new Uint8Array(next.value));
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}
