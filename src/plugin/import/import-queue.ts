/**
 * Imports of archives, one at a time, and what is told of each while it runs and afterwards.
 *
 * It keeps nothing on disk but the archives themselves, and those no longer than it needs them. After a
 * restart it knows of no import: the same archive is handed in again, and what was taken is recognised.
 */
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import type { Payload, TypedUser } from "payload";
import { ToolkitError } from "#render/errors";
import {
  importPhotographs,
  type ImportEntry,
  type ImportOptions,
} from "./import-photographs.ts";
import type { ImportSource } from "./import-source.ts";

/** How far an import has come. */
export type ImportState =
  "waiting" | "running" | "finished" | "cancelled" | "failed";

/** One import, as it is told to those who may know of it. */
export interface ImportProgress {
  readonly id: string;
  /** What whoever sent the archive calls it. */
  readonly name: string;
  readonly state: ImportState;
  /** Files in the archive. */
  readonly total: number;
  /** Files that are done with, in the order of the archive. */
  readonly entries: readonly ImportEntry[];
  /** Why it failed as a whole. */
  readonly message?: string;
}

/** An archive that waits for its turn. */
export interface QueuedArchive {
  readonly name: string;
  /** The file, which is removed when the import ends. */
  readonly place: string;
  readonly source: ImportSource;
  readonly payload: Payload;
  readonly user: TypedUser;
  readonly words: Pick<ImportOptions, "alt" | "credit">;
}

interface Kept {
  progress: ImportProgress;
  readonly user: TypedUser;
  readonly stop: AbortController;
}

/** Imports that are received, wait or run at once. */
const mostAtOnce = 4;
/** Reports that are kept after the end. */
const mostKept = 20;

/** All imports of one program. */
export interface ImportQueue {
  /** Takes one of the places before a byte is received, and gives the way to give it back. */
  reserve(): () => void;
  /** Puts an archive in line; `leave` is called when it is done with. */
  add(archive: QueuedArchive, leave: () => void): ImportProgress;
  /** What is known of an import, and who started it. */
  find(
    id: string,
  ):
    { readonly progress: ImportProgress; readonly user: TypedUser } | undefined;
  /** All that are known, the newest first. */
  all(): readonly {
    readonly progress: ImportProgress;
    readonly user: TypedUser;
  }[];
  /** Ends an import before its next file. */
  cancel(id: string): void;
}

/** An empty queue. */
export function createImportQueue(): ImportQueue {
  const kept = new Map<string, Kept>();
  let taken = 0;
  let last: Promise<void> = Promise.resolve();
  return {
    reserve() {
      if (taken >= mostAtOnce) throw busy();
      taken += 1;
      let isGiven = false;
      return () => {
        if (!isGiven) taken -= 1;
        isGiven = true;
      };
    },
    add(archive, leave) {
      const id = randomUUID();
      const { name, source, user } = archive;
      const progress: ImportProgress = {
        ...{ id, name, state: "waiting", total: source.total, entries: [] },
      };
      const one: Kept = { progress, user, stop: new AbortController() };
      kept.set(id, one);
      forgetOldest(kept);
      last = last.then(() => run(one, archive)).finally(leave);
      return progress;
    },
    find: (id) => kept.get(id),
    all: () => [...kept.values()].toReversed(),
    cancel: (id) => kept.get(id)?.stop.abort(),
  };
}

/** Tells of an end only when the archive is gone, so that nobody who reads of it finds leavings. */
async function run(one: Kept, archive: QueuedArchive): Promise<void> {
  one.progress = { ...one.progress, state: "running" };
  const end = await takeIn(one, archive);
  const { place, source } = archive;
  await source.close();
  await rm(place, { force: true });
  one.progress = { ...one.progress, ...end };
}

async function takeIn(
  one: Kept,
  { name, payload, source, user, words }: QueuedArchive,
): Promise<Pick<ImportProgress, "state" | "message">> {
  const { signal } = one.stop;
  const entries: ImportEntry[] = [];
  one.progress = { ...one.progress, entries };
  try {
    const onEntry = (entry: ImportEntry) => entries.push(entry);
    await importPhotographs(payload, source, {
      ...words,
      ...{ onEntry, signal, user },
    });
    const isCut = signal.aborted && entries.length < source.total;
    return { state: isCut ? "cancelled" : "finished" };
  } catch (err) {
    payload.logger.error({ msg: `Importing "${name}" failed`, err });
    return {
      state: "failed",
      message:
        "The archive could not be read to its end: pack it again and hand it in again, what was taken is recognised",
    };
  }
}

/** Those that have ended go first out of memory; those in line are never forgotten. */
function forgetOldest(kept: Map<string, Kept>): void {
  for (const [id, { progress }] of kept) {
    if (kept.size <= mostKept) return;
    if (progress.state !== "waiting" && progress.state !== "running")
      kept.delete(id);
  }
}

const busy = () =>
  new ToolkitError(
    "busy",
    `Cannot take another archive: ${mostAtOnce} are being imported already, so wait until one has finished`,
  );
