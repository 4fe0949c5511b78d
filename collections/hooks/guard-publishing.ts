import type { CollectionBeforeOperationHook } from "payload";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import type { ProtectedCollection } from "../access/table.ts";

const statusOf = (data: object | undefined): unknown =>
  data && "_status" in data ? data._status : undefined;

/**
 * Lets everybody whom the table gives no right to publish write drafts only.
 *
 * It stands before the operation since later hooks no longer learn whether a save is a draft's. That
 * closes publishing, unpublishing, restoring, bulk edits and a scheduled publish at once.
 */
export const guardPublishing =
  (collection: ProtectedCollection): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    if (overrideAccess || may("publish", collection, req)) return args;
    const isRestore = operation === "restoreVersion";
    const isUpdate = operation === "update" || operation === "updateByID";
    const status =
      isUpdate || operation === "create" ? statusOf(args.data) : undefined;
    const touchesPublished =
      isRestore ||
      (isUpdate &&
        (args.draft !== true || args.unpublishAllLocales === true)) ||
      status === "published";
    if (touchesPublished)
      throw new ToolkitError(
        "forbidden",
        "Only a brand guardian may change what is published: save a draft and ask for it to be published",
      );
    return args;
  };
