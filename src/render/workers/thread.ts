/**
 * What runs in each thread of the pool: the whole engine with sources of its own. It keeps no job
 * and writes no file; originals are read by the thread that owns the pool.
 */
import { parentPort, workerData } from "node:worker_threads";
import { findFormat } from "#brand";
import { findTemplate } from "#templates";
import { UnknownNameError } from "../errors.ts";
import { produce } from "../pipeline.ts";
import type { RenderRequest } from "../request.ts";
import { createSources } from "../sources.ts";
import type { ReadOriginal } from "../supplies.ts";
import type {
  FromThread,
  PlainRequest,
  ThreadSetup,
  ToThread,
} from "./messages.ts";
import { plainError, revivedError } from "./plain-error.ts";

const port = parentPort;
if (!port) throw new Error("This file runs in a thread of the render pool");

const { toolkit, pixelLimit, layerLimit }: ThreadSetup = workerData;

const awaited = new Map<
  number,
  {
    readonly resolve: (bytes: Uint8Array) => void;
    readonly reject: (error: Error) => void;
  }
>();
let asked = 0;

const readOriginal: ReadOriginal = (photograph) =>
  new Promise((resolve, reject) => {
    asked += 1;
    awaited.set(asked, { resolve, reject });
    send({ kind: "wants-original", asked, photograph });
  });

const sources = createSources(toolkit.brand, readOriginal, {
  pixels: pixelLimit,
  layers: layerLimit,
});

port.on("message", (message: ToThread) => {
  if (message.kind === "produce") {
    void answer(message.job, message.request);
    return;
  }
  const asking = awaited.get(message.asked);
  awaited.delete(message.asked);
  if (message.kind === "original") asking?.resolve(message.bytes);
  else asking?.reject(revivedError(message.error));
});

async function answer(job: number, plain: PlainRequest): Promise<void> {
  try {
    const request = requestOf(plain);
    const made = await produce(toolkit, request, sources);
    const { report, manifest, artworks } = made;
    send({ kind: "made", job, report, manifest, artworks });
  } catch (error) {
    send({ kind: "failed", job, error: plainError(error) });
  }
}

function requestOf(plain: PlainRequest): RenderRequest {
  const template = findTemplate(plain.template);
  if (!template) throw new UnknownNameError("template", plain.template, []);
  return { ...plain, template, format: findFormat(plain.format) };
}

function send(message: FromThread): void {
  port?.postMessage(message);
}
