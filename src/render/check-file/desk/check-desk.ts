/**
 * Where files of strangers are checked: in a thread of their own with a bounded heap, which is killed where a file
 * takes too long or too much, so that no file can harm anything but its own check. It loads no engine by itself, keeps
 * no file and judges no right.
 */
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Brand } from "#brand";
import { FairQueue, type Waiting } from "../../desk/fair-queue.ts";
import { ToolkitError } from "../../errors.ts";
import { revivedError } from "../../workers/plain-error.ts";
import type { CheckAsked } from "../check-file.ts";
import { greatestHeap, greatestTime } from "../check-limits.ts";
import type { FileCheck } from "../file-check.ts";
import type { FromCheckThread, ToCheckThread } from "./messages.ts";

export { greatestFile } from "../check-limits.ts";
export type { CheckAsked } from "../check-file.ts";
export type {
  CheckFinding,
  FileCheck,
  FindingGroup,
  FileUse,
  PagePicture,
  Place,
  Score,
  ScoredRule,
} from "../file-check.ts";

/** Checks files, one at a time. */
export interface CheckDesk {
  /** Checks a file for somebody; everybody gets a turn. */
  check(asked: CheckAsked, brand: Brand, person: string): Promise<FileCheck>;
  /** Ends the thread. What is under way fails. */
  close(): Promise<void>;
}

/** How a desk is kept. */
export interface CheckDeskOptions {
  /** Longest that one file may take, milliseconds. */
  readonly milliseconds?: number;
  /** How many may wait. */
  readonly bounds?: { readonly inAll: number; readonly perPerson: number };
}

interface Job extends Waiting {
  readonly asked: CheckAsked;
  readonly brand: Brand;
  readonly resolve: (check: FileCheck) => void;
}

const usualBounds = { inAll: 40, perPerson: 4 };

/** Opens a desk; its thread starts when somebody first asks. */
export function openCheckDesk({
  bounds = usualBounds,
  milliseconds = greatestTime,
}: CheckDeskOptions = {}): CheckDesk {
  const queue = new FairQueue<Job>(bounds);
  const thread = new CheckThread(milliseconds);
  let isBusy = false;

  function pump(): void {
    const job = isBusy ? undefined : queue.take();
    if (!job) return;
    isBusy = true;
    void thread
      .check(job.asked, job.brand)
      .then(job.resolve, job.refuse)
      .finally(() => {
        isBusy = false;
        pump();
      });
  }

  return {
    check: (asked, brand, person) =>
      new Promise((resolve, refuse) => {
        queue.add({ asked, brand, person, refuse, resolve });
        pump();
      }),
    close: () => thread.stop(),
  };
}

/** Looked up from the working directory, so that a bundler leaves it alone. */
const script = () =>
  path.resolve(
    /*turbopackIgnore: true*/ process.cwd(),
    "src/render/check-file/desk/thread.mjs",
  );

/** A thread that stays warm between files, and is replaced after it was killed. */
class CheckThread {
  readonly #milliseconds: number;
  #worker: Worker | undefined;
  #reject: ((error: Error) => void) | undefined;
  #last = 0;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  async check(asked: CheckAsked, brand: Brand): Promise<FileCheck> {
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    this.#last += 1;
    const job = this.#last;
    const checked = new Promise<FileCheck>((resolve, reject) => {
      this.#reject = reject;
      const hear = (message: FromCheckThread) => {
        if (message.job !== job) return;
        worker.off("message", hear);
        if (message.kind === "checked") resolve(message.check);
        else reject(revivedError(message.error));
      };
      worker.on("message", hear);
    });
    const message: ToCheckThread = { job, asked, brand };
    worker.postMessage(message);
    const timer = setTimeout(() => this.#kill(), this.#milliseconds);
    try {
      return await checked;
    } finally {
      clearTimeout(timer);
      this.#reject = undefined;
      this.#worker?.unref();
    }
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#forget("it was told to");
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(/*turbopackIgnore: true*/ script(), {
      execArgv: ["--conditions=production"],
      env: { ...process.env, NODE_ENV: "production" },
      resourceLimits: { maxOldGenerationSizeMb: greatestHeap },
    });
    const isOurs = () => this.#worker === worker;
    worker.on("error", (error) => isOurs() && this.#forget(error.message));
    worker.on(
      "exit",
      (code) => isOurs() && this.#forget(`it ended with code ${code}`),
    );
    return worker;
  }

  #kill(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#reject?.(
      new ToolkitError(
        "too-slow",
        `Cannot check the file: it takes longer than ${this.#milliseconds / 1000} seconds; export it with fewer pages, flattened layers or smaller pictures`,
      ),
    );
    void worker?.terminate();
  }

  /** A thread that ran out of memory ends here: the file asked for too much. */
  #forget(why: string): void {
    this.#worker = undefined;
    this.#reject?.(
      new ToolkitError(
        "too-slow",
        `Cannot check the file: its thread stopped (${why}); export it simpler or with smaller pictures`,
      ),
    );
  }
}
