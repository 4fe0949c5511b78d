import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from "payload";
import { ToolkitError } from "#render/errors";
import { findUses, type UseGroup } from "../where-used/find-uses.ts";
import { saysOf } from "../where-used/says-of.ts";
import { documentsOf, kindKeptIn } from "../where-used/use-kinds.ts";
import { usedOf } from "../where-used/used-of.ts";

interface Document {
  readonly id: number | string;
}

/**
 * Refuses to delete what something else uses, and says what that is.
 *
 * It runs for the program too: a rendition must still find what it was made from. `instead` is
 * what the sentence advises, for example "archive it".
 */
export const refuseWhenUsed =
  (
    collection: CollectionSlug,
    instead = "take it out there first",
  ): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const document = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      trash: true,
      disableErrors: true,
      req,
    });
    if (document) await refuse(req, collection, { document, instead });
  };

/** The same for collections with a bin: what is in use does not go there either. */
export const refuseTrashWhenUsed =
  (
    collection: CollectionSlug,
    instead = "take it out there first",
  ): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const goesToBin =
      operation === "update" && data["deletedAt"] && !originalDoc?.deletedAt;
    if (goesToBin)
      await refuse(req, collection, { document: originalDoc, instead });
    return data;
  };

/** How many of each collection the refusal names. */
const named = 3;

async function refuse(
  req: PayloadRequest,
  collection: CollectionSlug,
  { document, instead }: { document: Document; instead: string },
): Promise<void> {
  const used = await usedOf(req, collection, document);
  if (!used)
    throw new TypeError(`Nothing is made from documents of "${collection}"`);
  const look = { limit: named, drafts: true };
  const all = await findUses(req, used, { ...look, overrideAccess: true });
  if (all.length === 0) return;
  // The program is told everything; a person what they may read, and how much more there is.
  const seen = req.user ? await findUses(req, used, look) : all;
  const where = saysOf(req.payload, seen, countAll(all) - countAll(seen));
  throw new ToolkitError(
    "in-use",
    `Cannot delete ${used.kind} "${nameOf(req, collection, document)}": it is used in ${where}; ${instead}`,
  );
}

const countAll = (groups: readonly UseGroup[]): number =>
  groups.reduce((sum, { totalDocs }) => sum + totalDocs, 0);

/** The key that people know it by; a title where it has none. */
function nameOf(
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  document: Document,
): string {
  const kind = kindKeptIn(collection);
  const key = kind && documentsOf(kind)?.key;
  const title = payload.collections[collection].config.admin.useAsTitle;
  const field = key === "id" ? title : key;
  return String(Reflect.get(document, field ?? "id") ?? document.id);
}
