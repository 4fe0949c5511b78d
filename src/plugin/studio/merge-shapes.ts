/** What the studio answers about outputs that are made row by row from a table. Types alone. */
import type { JobState } from "./shapes.ts";

/** What one row of a table came to. */
export interface MergeRow {
  /** From 1, without the heading. */
  readonly row: number;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly state: "made" | "blocked" | "refused" | "failed";
  readonly says?: string;
}

/** `POST /api/studio/merges` with a table; `GET`, `PATCH` (start, cancel, resume) `/api/studio/merges/:id`. */
export interface Merge {
  readonly id: string;
  readonly state: JobState | "read";
  readonly toolkit: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly done: number;
  readonly counts: Readonly<Record<MergeRow["state"], number>>;
  /** Rows worth looking at before anything is made, once columns stand for slots. */
  readonly samples: readonly {
    readonly kind: "longest" | "shortest" | "strangest";
    readonly row: number;
    readonly copy: Readonly<Record<string, string | readonly string[]>>;
    readonly says: string;
  }[];
  /** Rows that cannot be made, the first hundred. */
  readonly problems: readonly MergeRow[];
  /** `/api/studio/merges/:id/pack.zip`, once something was made. */
  readonly pack?: string;
  readonly message?: string;
}
