/** One thread of the desk: started when it is first needed, and killed where it takes too long or too much. */
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Toolkit } from "#brand";
import { ToolkitError } from "../errors.ts";
import type { ReadOriginal } from "../supplies.ts";
import { plainError, revivedError } from "../workers/plain-error.ts";
import type {
  DeskAnswer,
  DeskQuestion,
  DeskSetup,
  FromDeskThread,
  ToDeskThread,
} from "./messages.ts";

/** Toolkits that a thread remembers. */
const greatestToolkits = 6;
/** How long a thread may take to start, milliseconds: minutes on a machine that was cold a moment ago. */
const greatestStart = 120_000;
/** Heap of a thread, MiB. Pixels are outside of it and bounded by the caches. */
const greatestHeap = 768;

/** How a thread is kept. */
export interface DeskThreadOptions extends DeskSetup {
  readonly readOriginal: ReadOriginal;
}

/** One question and how long it may take. */
export interface DeskTask {
  readonly toolkit: Toolkit;
  readonly question: DeskQuestion;
  readonly milliseconds: number;
}

interface Running {
  readonly job: number;
  readonly resolve: (answer: DeskAnswer) => void;
  readonly reject: (error: Error) => void;
  /** Begins to count the time of the question. */
  readonly count: () => void;
}

/** Looked up from the working directory, as fonts are, so that a bundler leaves it alone. */
const script = () =>
  path.resolve(
    /*turbopackIgnore: true*/ process.cwd(),
    "src/render/desk/thread.mjs",
  );

/** A thread that takes one question at a time, so that killing it ends no other. */
export class DeskThread {
  readonly #options: DeskThreadOptions;
  #worker: Worker | undefined;
  #running: Running | undefined;
  #known: string[] = [];
  #last = 0;
  #isUp = false;

  constructor(options: DeskThreadOptions) {
    this.#options = options;
  }

  get isFree(): boolean {
    return this.#running === undefined;
  }

  /** Asks; where the time is over the thread is killed and the next question starts another. */
  async ask({
    milliseconds,
    question,
    toolkit,
  }: DeskTask): Promise<DeskAnswer> {
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    this.#last += 1;
    const job = this.#last;
    // A question's time counts from when its thread is up.
    const allowed = this.#isUp ? milliseconds : greatestStart;
    let timer = setTimeout(() => this.#kill(allowed), allowed);
    const count = () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#kill(milliseconds), milliseconds);
    };
    const answered = new Promise<DeskAnswer>((resolve, reject) => {
      this.#running = { job, resolve, reject, count };
    });
    this.#send(worker, toolkit);
    const message: ToDeskThread = {
      kind: "ask",
      job,
      digest: toolkit.digest,
      question,
    };
    worker.postMessage(message);
    try {
      return await answered;
    } finally {
      clearTimeout(timer);
      this.#running = undefined;
      this.#worker?.unref();
    }
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#forget("it was told to");
    await worker?.terminate();
  }

  /** Sends a toolkit that the thread does not know yet. */
  #send(worker: Worker, toolkit: Toolkit): void {
    const { digest } = toolkit;
    const isKnown = this.#known.includes(digest);
    this.#known = [...this.#known.filter((one) => one !== digest), digest];
    const forget = this.#known.slice(0, -greatestToolkits);
    this.#known = this.#known.slice(-greatestToolkits);
    if (isKnown) return;
    const message: ToDeskThread = { kind: "toolkit", toolkit, forget };
    worker.postMessage(message);
  }

  #start(): Worker {
    const { layerLimit, pixelLimit } = this.#options;
    const setup: DeskSetup = { layerLimit, pixelLimit };
    this.#isUp = false;
    const worker = new Worker(/*turbopackIgnore: true*/ script(), {
      workerData: setup,
      execArgv: ["--conditions=production"],
      env: { ...process.env, NODE_ENV: "production" },
      resourceLimits: { maxOldGenerationSizeMb: greatestHeap },
    });
    const isOurs = () => this.#worker === worker;
    worker.on("message", (message: FromDeskThread) =>
      this.#hear(worker, message),
    );
    worker.on("error", (error) => isOurs() && this.#forget(error.message));
    worker.on(
      "exit",
      (code) => isOurs() && this.#forget(`it ended with code ${code}`),
    );
    return worker;
  }

  #hear(worker: Worker, message: FromDeskThread): void {
    if (message.kind === "up") {
      if (this.#worker !== worker) return;
      this.#isUp = true;
      this.#running?.count();
      return;
    }
    if (message.kind === "wants-original") {
      const { asked, photograph } = message;
      const tell = (answer: ToDeskThread) => worker.postMessage(answer);
      this.#options.readOriginal(photograph).then(
        (bytes) => tell({ kind: "original", asked, bytes }),
        (error: unknown) =>
          tell({ kind: "not-given", asked, error: plainError(error) }),
      );
      return;
    }
    if (this.#running?.job !== message.job) return;
    if (message.kind === "answered")
      return this.#running.resolve(message.answer);
    return this.#running.reject(revivedError(message.error));
  }

  #kill(milliseconds: number): void {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#known = [];
    this.#running?.reject(
      new ToolkitError(
        "too-slow",
        `This takes longer than ${milliseconds / 1000} seconds: shorten the copy, or choose another template or format`,
      ),
    );
    void worker?.terminate();
  }

  #forget(why: string): void {
    this.#worker = undefined;
    this.#known = [];
    this.#running?.reject(
      new ToolkitError(
        "thread",
        `A render thread stopped: ${why}; ask for it again`,
      ),
    );
  }
}
