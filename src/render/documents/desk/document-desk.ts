/**
 * Where books and quick guides are made for pages: one after the other, each in a thread of its own with a bounded
 * heap that is killed at its time, so that pages are answered meanwhile. It keeps nothing and judges no right.
 */
import path from "node:path";
import { Worker } from "node:worker_threads";
import { ToolkitError } from "../../errors.ts";
import { revivedError } from "../../workers/plain-error.ts";
import type { DocumentAsked, FromDocumentThread } from "./messages.ts";

export type { BookContent } from "../book.ts";
export type { DocumentKind } from "../produce-document.ts";
export type { DocumentAsked } from "./messages.ts";

/** Longest that one document may take, milliseconds. */
const greatestTime = 90_000;
/** Of the thread, in megabytes. */
const greatestHeap = 768;
/** How many may wait: more would be read by nobody. */
const greatestWaiting = 12;

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Makes a document about a brand as PDF/UA-1. The same content gives the same bytes. */
export async function makeDocument(
  asked: DocumentAsked,
  milliseconds = greatestTime,
): Promise<Uint8Array> {
  if (waiting >= greatestWaiting)
    throw new ToolkitError(
      "busy",
      "Too many documents are being made: wait a minute and ask again",
    );
  waiting += 1;
  const making = last.then(() => inThread(asked, milliseconds));
  last = making.catch(() => undefined).finally(() => (waiting -= 1));
  return making;
}

/** Looked up from the working directory, so that a bundler leaves it alone. */
const script = () =>
  path.resolve(
    /*turbopackIgnore: true*/ process.cwd(),
    "src/render/documents/desk/thread.mjs",
  );

async function inThread(
  asked: DocumentAsked,
  milliseconds: number,
): Promise<Uint8Array> {
  const worker = new Worker(/*turbopackIgnore: true*/ script(), {
    workerData: asked,
    execArgv: ["--conditions=production"],
    env: { ...process.env, NODE_ENV: "production" },
    resourceLimits: { maxOldGenerationSizeMb: greatestHeap },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      const stop = (why: string) => reject(stopped(why));
      timer = setTimeout(
        () => stop(`it takes longer than ${milliseconds / 1000} seconds`),
        milliseconds,
      );
      worker.on("error", ({ message }) => stop(message));
      worker.on("exit", (code) => stop(`its thread ended with code ${code}`));
      worker.on("message", (answer: FromDocumentThread) => {
        if (answer.kind === "made") resolve(answer.bytes);
        else reject(revivedError(answer.error));
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const stopped = (why: string): ToolkitError =>
  new ToolkitError(
    "too-slow",
    `Cannot make the document: ${why}; ask again, or take sections out`,
  );
