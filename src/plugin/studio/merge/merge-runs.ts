import { ToolkitError } from "#render/errors";
import { runMerge, type MergeMaking } from "./run-merge.ts";
import type { MergeHead } from "./merge-store.ts";

/** Merges that run at once in one program: each keeps a thread busy for minutes. */
const greatestRunning = 2;

/** The merges that run now, each once, and the way to end them. */
export class MergeRuns {
  readonly #running = new Map<string, AbortController>();

  isRunning({ id }: Pick<MergeHead, "id">): boolean {
    return this.#running.has(id);
  }

  /** Begins a merge or goes on with it, and comes back at once. */
  async start(head: MergeHead, making: MergeMaking): Promise<void> {
    if (this.isRunning(head)) return;
    if (this.#running.size >= greatestRunning)
      throw new ToolkitError(
        "busy",
        `Cannot begin another merge: ${this.#running.size} are running, so wait until one is finished`,
      );
    const stop = new AbortController();
    this.#running.set(head.id, stop);
    const { message: _, ...fresh } = head;
    const running = { ...fresh, state: "running" } as const;
    await making.store.save(running);
    void this.#run(running, making, stop.signal);
  }

  /** Ends a merge before its next row. */
  cancel({ id }: Pick<MergeHead, "id">): void {
    this.#running.get(id)?.abort();
  }

  async #run(
    head: MergeHead,
    making: MergeMaking,
    signal: AbortSignal,
  ): Promise<void> {
    const { payload, store } = making;
    try {
      await runMerge(head, making, signal);
      const state = signal.aborted ? "cancelled" : "finished";
      await store.save({ ...head, state });
    } catch (err) {
      const isOurs = err instanceof ToolkitError;
      if (!isOurs)
        payload.logger.error({ msg: `Merge "${head.name}" failed`, err });
      const message = isOurs
        ? err.message
        : "It could not go on: begin it again, rows that are made are not made twice";
      await store
        .save({ ...head, state: "failed", message })
        .catch(() => undefined);
    } finally {
      this.#running.delete(head.id);
    }
  }
}
