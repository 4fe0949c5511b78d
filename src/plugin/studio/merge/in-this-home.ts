/** Tables for pages, which know no folders: they are in the home of the program that serves them. */
import type { PayloadRequest } from "payload";
import { defaultHome, foldersOf } from "../../home.ts";
import type { Merge } from "../merge-shapes.ts";
import { studioPerson } from "../person.ts";
import { mergeAnswer } from "./merge-answer.ts";
import { MergeStore } from "./merge-store.ts";

const storeOf = () => new MergeStore(foldersOf(defaultHome()).merges);

/** One's own tables, what was handed in last first. */
export async function studioMerges(
  req: PayloadRequest,
): Promise<readonly Merge[]> {
  const store = storeOf();
  const heads = await store.ofOwner(studioPerson(req).name);
  return Promise.all(heads.map((head) => mergeAnswer(head, store, req)));
}

/** One of one's own tables. Somebody else's is as good as none. */
export async function studioMerge(
  req: PayloadRequest,
  id: string,
): Promise<Merge> {
  const store = storeOf();
  const head = await store.find(id, studioPerson(req).name);
  return mergeAnswer(head, store, req);
}
