/** What runs in the thread that makes one document about a brand, and ends. It reads no file but fonts. */
import { parentPort, workerData } from "node:worker_threads";
import { MissingSupplyError } from "../../errors.ts";
import { createSources } from "../../sources.ts";
import { plainError } from "../../workers/plain-error.ts";
import { produceDocument } from "../produce-document.ts";
import type { DocumentAsked, FromDocumentThread } from "./messages.ts";

const port = parentPort;
if (!port) throw new Error("This file runs in a thread of the document desk");

const { content, kind, originals }: DocumentAsked = workerData;

const sources = createSources(content.brand, ({ digest, id }) => {
  const bytes = originals.get(digest);
  return bytes
    ? Promise.resolve(bytes)
    : Promise.reject(
        new MissingSupplyError(
          `No original of photograph "${id}" came with the document: read it before`,
        ),
      );
});

const made: FromDocumentThread = await produceDocument(
  kind,
  content,
  sources,
).then(
  ({ bytes }) => ({ kind: "made", bytes }),
  (error: unknown) => ({ kind: "failed", error: plainError(error) }),
);
port.postMessage(made);
