import { setTimeout as sleep } from "node:timers/promises";
import type { CollectionSlug, Payload } from "payload";

/** Longer than any test waits for whoever it kills. */
const forever = 600_000;

/**
 * Stops a program where it has changed a document of a collection and written all that goes with it, and nothing is
 * confirmed yet: it says "written" there, and goes no further.
 */
export function stopBeforeCommit(
  { db }: Payload,
  collection: CollectionSlug,
): void {
  const change = db.updateOne.bind(db);
  const commit = db.commitTransaction.bind(db);
  let isChanged = false;
  db.updateOne = async (asked) => {
    const changed = await change(asked);
    if (asked.collection === collection) isChanged = true;
    return changed;
  };
  db.commitTransaction = async (id) => {
    if (!isChanged) return commit(id);
    process.stdout.write("written\n");
    await sleep(forever);
  };
}
