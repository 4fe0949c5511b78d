/**
 * What runs in each thread of the desk: the engine, with fonts, pixels and layers that stay warm from one
 * question to the next. It writes no file; originals are read by the thread that owns the desk.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Photograph, Toolkit } from "#brand";
import { digestOf } from "../digest.ts";
import type { Sources } from "../gather.ts";
import { createSources } from "../sources.ts";
import type { ReadOriginal } from "../supplies.ts";
import { FontLibrary } from "../text/font-library.ts";
import { plainError, revivedError } from "../workers/plain-error.ts";
import { answerTo } from "./answer.ts";
import type { DeskSetup, FromDeskThread, ToDeskThread } from "./messages.ts";

const port = parentPort;
if (!port) throw new Error("This file runs in a thread of the render desk");

const { layerLimit, pixelLimit }: DeskSetup = workerData;

/** Typographies whose fonts stay open. */
const greatestLibraries = 4;

interface Asking {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

const send = (message: FromDeskThread): void => port.postMessage(message);

const awaited = new Map<number, Asking>();
let lastAsked = 0;

const readOriginal: ReadOriginal = (photograph: Photograph) =>
  new Promise((resolve, reject) => {
    lastAsked += 1;
    awaited.set(lastAsked, { resolve, reject });
    send({ kind: "wants-original", asked: lastAsked, photograph });
  });

const settled = (asked: number): Asking | undefined => {
  const asking = awaited.get(asked);
  awaited.delete(asked);
  return asking;
};

const toolkits = new Map<string, Toolkit>();
const libraries = new Map<string, FontLibrary>();
let shared: Sources | undefined;

/** Pixels and layers are found by digest, whoever's they are; fonts are opened once for each typography. */
function sourcesFor({ brand }: Toolkit): Sources {
  shared ??= createSources(brand, readOriginal, {
    pixels: pixelLimit,
    layers: layerLimit,
  });
  const key = digestOf(brand.typography);
  const fonts = libraries.get(key) ?? new FontLibrary(brand.typography);
  libraries.delete(key);
  libraries.set(key, fonts);
  for (const oldest of libraries.keys()) {
    if (libraries.size <= greatestLibraries) break;
    libraries.delete(oldest);
  }
  return { ...shared, fonts };
}

port.on("message", (message: ToDeskThread) => {
  switch (message.kind) {
    case "toolkit":
      message.forget.forEach((digest) => toolkits.delete(digest));
      toolkits.set(message.toolkit.digest, message.toolkit);
      return;
    case "ask":
      return void answer(message);
    case "original":
      return settled(message.asked)?.resolve(message.bytes);
    case "not-given":
      return settled(message.asked)?.reject(revivedError(message.error));
  }
});

async function answer({
  digest,
  job,
  question,
}: Extract<ToDeskThread, { readonly kind: "ask" }>): Promise<void> {
  try {
    const toolkit = toolkits.get(digest);
    if (!toolkit) throw new Error(`Toolkit ${digest} was not sent`);
    const answered = await answerTo(question, toolkit, sourcesFor(toolkit));
    send({ kind: "answered", job, answer: answered });
  } catch (error) {
    send({ kind: "failed", job, error: plainError(error) });
  }
}

send({ kind: "up" });
