/** Programs that are killed in the middle of their work, as a power cut does it: no handler runs. */
import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

/** A program that runs, and what it has printed. */
export class Killable {
  readonly #child: ChildProcess;
  readonly #ended: Promise<NodeJS.Signals | number | null>;
  #printed = "";

  /** Starts a program of the project, with its words, in a home. */
  constructor(home: string, program: string, words: readonly string[] = []) {
    this.#child = spawn(
      process.execPath,
      ["--conditions=production", "src/launch/launch.mjs", program, ...words],
      {
        env: { ...process.env, NODE_ENV: "production", LIVERY_HOME: home },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    const keep = (chunk: Buffer) => (this.#printed += chunk.toString());
    this.#child.stdout?.on("data", keep);
    this.#child.stderr?.on("data", keep);
    this.#ended = new Promise((resolve, reject) => {
      this.#child.once("error", reject);
      this.#child.once("close", (code, signal) => resolve(signal ?? code));
    });
  }

  /** Everything that it has printed so far. */
  get printed(): string {
    return this.#printed;
  }

  /** Waits until it has printed something; fails where it ends before. */
  async until(words: string): Promise<void> {
    let isOver = false;
    void this.#ended.then(() => (isOver = true));
    while (!this.#printed.includes(words)) {
      if (isOver)
        throw new Error(`It ended before it said "${words}": ${this.#printed}`);
      await sleep(2);
    }
  }

  /** Ends it at once, some milliseconds from now. */
  async kill(after = 0): Promise<void> {
    await sleep(after);
    this.#child.kill("SIGKILL");
    await this.#ended;
  }

  /** Waits for its end; fails where it ends badly. */
  async end(): Promise<void> {
    const ended = await this.#ended;
    if (ended !== 0)
      throw new Error(`It ended with ${ended}: ${this.#printed}`);
  }
}

/** Delays in milliseconds that look like chance and are the same each time: a linear congruential generator. */
export function seededDelays(
  seed: number,
  count: number,
  longest: number,
): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * longest);
  });
}
