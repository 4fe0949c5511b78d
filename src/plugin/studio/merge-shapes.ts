/** What the studio answers about outputs that are made row by row from a table. Types alone. */
import type { OutputChoice } from "./asked.ts";

/** What one row of a table came to. */
export interface MergeRow {
  /** From 1, without the heading. */
  readonly row: number;
  /** The line of the file on which it ends, from 1. */
  readonly line: number;
  readonly state: "made" | "blocked" | "refused" | "failed";
  readonly says?: string;
}

/**
 * Where a merge stands: `read` is a table that waits for somebody to begin, `running` includes the time in line, and
 * `interrupted` is one whose job is forgotten; all but a running one may be begun.
 */
export type MergeState =
  "read" | "running" | "interrupted" | "cancelled" | "finished" | "failed";

/** How far a table is while it is made, as its job tells it: `GET /api/jobs/:job/progress`. */
export interface MergeProgress {
  readonly done: number;
  readonly counts: Readonly<Record<MergeRow["state"], number>>;
}

/**
 * `POST /api/studio/merges?toolkit=&language=&name=` with a CSV as the body gives one; `GET merges` gives
 * `{ merges }`. `PATCH merges/:id` says what it means, `POST merges/:id/start` begins it or goes on with it,
 * `DELETE merges/:id` ends it while it runs and removes it otherwise.
 */
export interface Merge {
  readonly id: string;
  /** What its file was called. */
  readonly name: string;
  readonly state: MergeState;
  /** Its background job, once it was begun. */
  readonly job?: number;
  /** How often somebody said what it means: a form sends it back, so that two tabs do not write over each other. */
  readonly revision: number;
  readonly toolkit: string;
  readonly language: string;
  readonly columns: readonly string[];
  /** Which column stands for which slot, guessed from the names of columns until somebody says so. */
  readonly mapping: Readonly<Record<string, string>>;
  /** What may be mapped: slots, `language`, `photograph` and options such as `layout`. */
  readonly mappable: readonly string[];
  readonly choices: readonly OutputChoice[];
  readonly rows: number;
  readonly done: number;
  readonly counts: Readonly<Record<MergeRow["state"], number>>;
  /** Rows worth looking at before anything is made, once columns stand for slots. */
  readonly samples: readonly {
    readonly kind: "longest" | "shortest" | "strangest";
    readonly row: number;
    readonly copy: Readonly<Record<string, string | readonly string[]>>;
    /** The row's own, by their keys, where a column says so and the toolkit has them. */
    readonly language?: string;
    readonly photograph?: string;
    readonly options: Readonly<Record<string, string>>;
    readonly says: string;
  }[];
  /**
   * Rows that could not be made or, before it begins, cannot be; the first hundred. All of them:
   * `GET merges/:id/problems.csv`.
   */
  readonly problems: readonly MergeRow[];
  /** `/api/studio/merges/:id/pack.zip`, once something was made. */
  readonly pack?: string;
  readonly message?: string;
}

/** What `PATCH merges/:id` answers with 409 where somebody has said something else meanwhile. */
export interface MergeConflict {
  readonly errors: readonly {
    readonly name: string;
    readonly message: string;
  }[];
  readonly current: Merge;
}
