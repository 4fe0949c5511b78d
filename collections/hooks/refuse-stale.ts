import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from "payload";
import { ToolkitError } from "#render/errors";

/** Where a request remembers that it restores a version, which brings an older revision with it. */
const restoring = "restoresVersion";

/** Must stand before `refuseStale`: only here does a restore say that it is one. */
export const noteRestore: CollectionBeforeOperationHook = ({
  args,
  context,
  operation,
}) => {
  if (operation === "restoreVersion") context[restoring] = true;
  return args;
};

/**
 * Lets nobody overwrite what somebody else saved meanwhile.
 *
 * Every save adds one to `revision`. A form sends the revision that it was opened with, and so may
 * every other client; a save from an older one is refused with 409 and loses nothing. A request that
 * says no revision means the one that is there: it changes only the fields that it names.
 */
export const refuseStale: CollectionBeforeChangeHook = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  if (operation === "create") return { ...data, revision: 1 };
  const current: number = originalDoc?.revision ?? 0;
  const given: unknown = data["revision"] ?? current;
  if (given !== current && context[restoring] !== true)
    throw new ToolkitError(
      "conflict",
      `Cannot save "${String(originalDoc?.name ?? originalDoc?.title ?? originalDoc?.id)}": somebody has saved it since you opened it (you have revision ${String(given)}, it is at ${current}), so copy what you wrote, reload it and write it in again`,
    );
  return { ...data, revision: current + 1 };
};
