/** Packs entries as they come, so that a pack of any size takes the memory of one file. Equal entries give equal bytes. */
import { Readable } from "node:stream";
import { privateFile } from "#collections";
import { zipParts } from "../archive/zip-parts.ts";
import type { PackEntry } from "./pack-entries.ts";

/** A ZIP as a stream. Where an entry cannot be made it breaks off, and no reader takes it for whole. */
export const zipStream = (entries: AsyncIterable<PackEntry>): Readable =>
  Readable.from(zipParts(entries), { objectMode: false });

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
