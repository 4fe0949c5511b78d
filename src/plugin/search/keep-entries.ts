/**
 * Keeps what search knows in step with the photographs, in the same transaction as every change.
 */
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  Payload,
  PayloadRequest,
  Where,
} from "payload";
import { inTransaction } from "#collections";
import {
  makeSearchTables,
  searchState,
  tellFilled,
} from "../database/search-index.ts";
import { entryOf } from "./search-entry.ts";
import { writeEntries } from "./write-entries.ts";

/** Writes the entry of a photograph that was made, changed, thrown away or restored. */
export const keepEntry: CollectionAfterChangeHook = async ({ doc, req }) => {
  await indexPhotographs(req, [doc.id]);
  return doc;
};

/** Takes away the entry of a photograph that is gone. */
export const dropEntry: CollectionAfterDeleteHook = async ({ id, req }) =>
  writeEntries(req, [Number(id)], []);

/** Reads photographs as they stand, in all languages, and writes their entries anew. */
export async function indexPhotographs(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<void> {
  const documents = await photographs(req, { id: { in: [...ids] } }, 0);
  await writeEntries(
    req,
    ids,
    documents.flatMap((document) => entryOf(document) ?? []),
  );
}

const photographs = async (req: PayloadRequest, where: Where, limit: number) =>
  (
    await req.payload.db.find({
      collection: "photographs",
      where,
      sort: "id",
      locale: "all",
      pagination: false,
      limit,
      req,
    })
  ).docs;

/**
 * Makes the tables of search where this version has others, and fills them from all photographs.
 *
 * It fills them page by page, so that nobody waits long to write: a program that is ended goes on where
 * it stopped, and of two that start together each does a part.
 */
export async function prepareSearch(payload: Payload): Promise<void> {
  const state = await searchState({ payload });
  if (state && state.filled === undefined) return;
  await inTransaction(payload, makeSearchTables);
  while (await inTransaction(payload, fillSome));
}

/** Photographs that are read at once. */
const page = 500;

/** Adds the photographs that follow those which are in. Tells whether there may be more. */
async function fillSome(req: PayloadRequest): Promise<boolean> {
  const last = (await searchState(req))?.filled;
  if (last === undefined) return false;
  const documents = await photographs(
    req,
    { id: { greater_than: last } },
    page,
  );
  const ids = documents.map(({ id }) => Number(id));
  await writeEntries(
    req,
    ids,
    documents.flatMap((document) => entryOf(document) ?? []),
  );
  const isWhole = documents.length < page;
  await tellFilled(req, isWhole ? undefined : ids.at(-1));
  return !isWhole;
}
