/**
 * What runs in each thread of the pool: the whole engine with sources of its own. It keeps no job
 * and writes no file; originals are read by the thread that owns the pool.
 */
import { parentPort, workerData } from "node:worker_threads";
import { findFormat } from "#brand";
import { findTemplate } from "#templates";
import { UnknownNameError } from "../errors.ts";
import { pressFormat } from "../paint/press/geometry.ts";
import { produce } from "../pipeline.ts";
import type { PressProfile } from "../press-job.ts";
import type { RenderRequest } from "../request.ts";
import { createSources } from "../sources.ts";
import type { ReadOriginal, ReadProfile } from "../supplies.ts";
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

/** Something that the pool was asked for and has not given yet. */
interface Asking<Given> {
  readonly resolve: (given: Given) => void;
  readonly reject: (error: Error) => void;
}

const originals = new Map<number, Asking<Uint8Array>>();
const profiles = new Map<number, Asking<PressProfile>>();
let asked = 0;

/** Asks the pool for something and waits for it. */
function ask<Given>(
  awaited: Map<number, Asking<Given>>,
  question: (asked: number) => FromThread,
): Promise<Given> {
  return new Promise((resolve, reject) => {
    asked += 1;
    awaited.set(asked, { resolve, reject });
    send(question(asked));
  });
}

/** What the pool answers, taken off the list. */
function settled<Given>(
  awaited: Map<number, Asking<Given>>,
  number: number,
): Asking<Given> | undefined {
  const asking = awaited.get(number);
  awaited.delete(number);
  return asking;
}

const readOriginal: ReadOriginal = (photograph) =>
  ask(originals, (asked) => ({ kind: "wants-original", asked, photograph }));

const readProfile: ReadProfile = (digest) =>
  ask(profiles, (asked) => ({ kind: "wants-profile", asked, digest }));

const sources = createSources(toolkit.brand, readOriginal, {
  pixels: pixelLimit,
  layers: layerLimit,
  readProfile,
});

port.on("message", (message: ToThread) => {
  switch (message.kind) {
    case "produce":
      return void answer(message.job, message.request);
    case "original":
      return settled(originals, message.asked)?.resolve(message.bytes);
    case "profile":
      return settled(profiles, message.asked)?.resolve(message.iccProfile);
    case "not-given": {
      const { asked, error } = message;
      const asking = settled(originals, asked) ?? settled(profiles, asked);
      return asking?.reject(revivedError(error));
    }
  }
});

async function answer(job: number, plain: PlainRequest): Promise<void> {
  try {
    const request = requestOf(plain);
    const made = await produce(toolkit, request, sources);
    const { report, manifest, artworks } = made;
    send(
      { kind: "made", job, report, manifest, artworks },
      artworks.flatMap(({ bytes }) => ownMemory(bytes)),
    );
  } catch (error) {
    send({ kind: "failed", job, error: plainError(error) });
  }
}

function requestOf(plain: PlainRequest): RenderRequest {
  const template = findTemplate(plain.template);
  if (!template) throw new UnknownNameError("template", plain.template, []);
  const format = findFormat(plain.format, toolkit.formats);
  const { press } = plain;
  return {
    ...plain,
    template,
    format: press ? pressFormat(format, press.printer) : format,
  };
}

/** The memory of bytes that have it to themselves: it moves to the pool instead of being copied. */
const ownMemory = ({
  buffer,
  byteLength,
}: Uint8Array): readonly ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? [buffer]
    : [];

function send(message: FromThread, moved: readonly ArrayBuffer[] = []): void {
  port?.postMessage(message, moved);
}
