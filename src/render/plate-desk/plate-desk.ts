/**
 * Where people ask for the plates of press files: one thread that stays warm, a bounded line before it, and a bound
 * on the time of each page. It keeps nothing and judges no right.
 */
import path from "node:path";
import { Worker } from "node:worker_threads";
import { ToolkitError } from "../errors.ts";
import { revivedError } from "../workers/plain-error.ts";
import type {
  FromPlateThread,
  PlateAnswer,
  PlateQuestion,
  TileQuestion,
  ToPlateThread,
} from "./messages.ts";

export type {
  PlateAnswer,
  PlateColor,
  PlateQuestion,
  ShownPlate,
  TileQuestion,
} from "./messages.ts";
export type { PlateTile } from "../plates/tile-grid.ts";

/** How a desk is kept. */
export interface PlateDeskOptions {
  /** How long one page may take, from when the thread is there; milliseconds. */
  readonly milliseconds?: number;
  /** How many may wait. */
  readonly mostWaiting?: number;
}

/** Heap of the thread, MiB. Plates are outside of it and bounded by their pixels. */
const greatestHeap = 512;
/** How long a thread may take to start, beside the page. */
const startTime = 20_000;

type Answered = Exclude<FromPlateThread, { readonly kind: "failed" }>;

interface Waiting {
  readonly question: ToPlateThread["question"];
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: Error) => void;
}

/** Looked up from the working directory, as fonts are, so that a bundler leaves it alone. */
const script = () =>
  path.resolve(
    /*turbopackIgnore: true*/ process.cwd(),
    "src/render/plate-desk/thread.mjs",
  );

/** The desk. Its thread starts with the first question, and is killed where a page takes too long or too much. */
export class PlateDesk {
  readonly #milliseconds: number;
  readonly #mostWaiting: number;
  readonly #line: Waiting[] = [];
  #worker: Worker | undefined;
  #running: Waiting | undefined;
  #timer: NodeJS.Timeout | undefined;
  #job = 0;
  #isWarm = false;

  constructor({
    milliseconds = 20_000,
    mostWaiting = 120,
  }: PlateDeskOptions = {}) {
    this.#milliseconds = milliseconds;
    this.#mostWaiting = mostWaiting;
  }

  /** The plates of a page; refused at once where too many wait. */
  async ask(question: PlateQuestion): Promise<PlateAnswer> {
    const said = await this.#ask(question);
    if (said.kind === "answered") return said.answer;
    throw new TypeError("Expected plates of a page but received a tile");
  }

  /** A tile of a page's plates, plate after plate, compressed with gzip; refused as `ask` refuses. */
  async askTile(question: TileQuestion): Promise<Uint8Array> {
    const said = await this.#ask(question);
    if (said.kind === "tile") return said.bytes;
    throw new TypeError("Expected a tile of a page but received its plates");
  }

  #ask(question: ToPlateThread["question"]): Promise<Answered> {
    return new Promise((resolve, reject) => {
      if (this.#line.length >= this.#mostWaiting)
        return reject(
          new ToolkitError(
            "busy",
            "Too many plates are asked for at once: wait a moment and try again",
          ),
        );
      this.#line.push({ question, resolve, reject });
      this.#pump();
    });
  }

  /** Stops the thread. What is under way fails. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#end(new ToolkitError("thread", "The plate desk is closed"));
    await worker?.terminate();
  }

  #pump(): void {
    if (this.#running) return;
    const next = this.#line.shift();
    if (!next) return void this.#worker?.unref();
    this.#running = next;
    this.#job += 1;
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    const message: ToPlateThread = { job: this.#job, question: next.question };
    worker.postMessage(message);
    this.#timer = setTimeout(
      () => this.#kill(),
      this.#milliseconds + (this.#isWarm ? 0 : startTime),
    );
  }

  #start(): Worker {
    const worker = new Worker(/*turbopackIgnore: true*/ script(), {
      execArgv: ["--conditions=production"],
      env: { ...process.env, NODE_ENV: "production" },
      resourceLimits: { maxOldGenerationSizeMb: greatestHeap },
    });
    const ended = (why: string) => {
      if (this.#worker !== worker) return;
      this.#end(
        new ToolkitError(
          "thread",
          `The thread that makes plates stopped: ${why}; ask for them again`,
        ),
      );
      this.#pump();
    };
    worker.on("message", (message: FromPlateThread) => this.#hear(message));
    worker.on("error", ({ message }) => ended(message));
    worker.on("exit", (code) => ended(`it ended with code ${code}`));
    return worker;
  }

  #hear(message: FromPlateThread): void {
    const running = this.#running;
    if (!running || message.job !== this.#job) return;
    this.#isWarm = true;
    this.#settle();
    if (message.kind === "failed") running.reject(revivedError(message.error));
    else running.resolve(message);
    this.#pump();
  }

  #kill(): void {
    const worker = this.#worker;
    this.#end(
      new ToolkitError(
        "too-slow",
        `These plates take longer than ${this.#milliseconds / 1000} seconds: look at the file's report instead`,
      ),
    );
    void worker?.terminate();
    this.#pump();
  }

  /** Forgets the thread, and tells whoever waits for it. */
  #end(error: Error): void {
    const running = this.#running;
    this.#worker = undefined;
    this.#isWarm = false;
    this.#settle();
    running?.reject(error);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#running = undefined;
  }
}
