import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from "payload";
import { ToolkitError } from "#render/errors";
import {
  documentsOf,
  kindKeptIn,
  type UseKind,
} from "../where-used/use-kinds.ts";
import { findUses } from "../where-used/find-uses.ts";
import { saysOf } from "../where-used/says-of.ts";
import type { Used } from "../where-used/references.ts";

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
    if (document) await refuse(req, usedOf(collection, document), instead);
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
    if (goesToBin) await refuse(req, usedOf(collection, originalDoc), instead);
    return data;
  };

/** A document as something that may be in use. */
function usedOf(
  collection: CollectionSlug,
  document: { readonly id: number | string },
): Used {
  const kind: UseKind | undefined = kindKeptIn(collection);
  if (!kind)
    throw new TypeError(`Nothing is made from documents of "${collection}"`);
  const key = documentsOf(kind)?.key ?? "id";
  return {
    kind,
    key: String(Reflect.get(document, key) ?? document.id),
    id: document.id,
  };
}

async function refuse(
  req: PayloadRequest,
  used: Used,
  instead: string,
): Promise<void> {
  const standing = await findUses(req, used, {
    limit: 1,
    overrideAccess: true,
  });
  const drafted = await findUses(req, used, {
    limit: 1,
    overrideAccess: true,
    draft: true,
  });
  if (standing.length + drafted.length === 0) return;
  const seen = await findUses(req, used, { limit: 3 });
  const where =
    seen.length > 0
      ? saysOf(req.payload, seen)
      : "something that is closed to you";
  throw new ToolkitError(
    "in-use",
    `Cannot delete ${used.kind} "${used.key}": it is used in ${where}; ${instead}`,
  );
}
