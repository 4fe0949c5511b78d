/**
 * Keeps what search knows in step with the photographs, in the same transaction as every change.
 */
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  Payload,
  PayloadRequest,
} from "payload";
import { makeSearchTables } from "../database/search-index.ts";
import { inTransaction } from "../in-transaction.ts";
import { entryOf } from "./search-entry.ts";
import { removeEntries, writeEntries } from "./write-entries.ts";

/** Writes the entry of a photograph that was made, changed, thrown away or restored. */
export const keepEntry: CollectionAfterChangeHook = async ({ doc, req }) => {
  await indexPhotographs(req, [doc.id]);
  return doc;
};

/** Takes away the entry of a photograph that is gone. */
export const dropEntry: CollectionAfterDeleteHook = async ({ id, req }) =>
  removeEntries(req, [Number(id)]);

/** Reads photographs as they stand, in all languages, and writes their entries anew. */
export async function indexPhotographs(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<void> {
  const { docs } = await req.payload.db.find({
    collection: "photographs",
    where: { id: { in: [...ids] } },
    locale: "all",
    pagination: false,
    limit: 0,
    req,
  });
  await removeEntries(req, ids);
  await writeEntries(
    req,
    docs.flatMap((document) => entryOf(document) ?? []),
  );
}

/** Photographs that are read at once when the whole index is made. */
const page = 500;

/** Makes the tables of search where this version has others, and fills them from all photographs. */
export async function prepareSearch(payload: Payload): Promise<void> {
  await inTransaction(payload, async (req) => {
    if (!(await makeSearchTables(req))) return;
    let last = 0;
    for (;;) {
      const { docs } = await payload.db.find({
        collection: "photographs",
        where: { id: { greater_than: last } },
        sort: "id",
        locale: "all",
        pagination: false,
        limit: page,
        req,
      });
      await writeEntries(
        req,
        docs.flatMap((document) => entryOf(document) ?? []),
      );
      last = Number(docs.at(-1)?.id ?? last);
      if (docs.length < page) return;
    }
  });
}
