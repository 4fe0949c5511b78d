import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
} from "payload";
import { ToolkitError } from "#render/errors";
import type { WithdrawalTask } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { completeWhenDone } from "./complete-worksheet.ts";

/** Keeps who closed a task and when, and lets nothing change of a worksheet that is complete. */
export const closeTask: CollectionBeforeChangeHook<WithdrawalTask> = async ({
  data,
  originalDoc,
  req,
}) => {
  await refuseComplete(originalDoc?.worksheet ?? data.worksheet, req);
  const wasClosed = isClosed(originalDoc);
  const { state = originalDoc?.state ?? "open" } = data;
  if (!isClosed({ state })) return { ...data, closedAt: null, closedBy: null };
  if (wasClosed) return data;
  return {
    ...data,
    closedAt: new Date().toISOString(),
    closedBy: req.user?.collection === "users" ? req.user.id : null,
  };
};

const isClosed = (task: Partial<Pick<WithdrawalTask, "state">> = {}): boolean =>
  task.state === "done" || task.state === "not-needed";

const refuseComplete = async (
  worksheet: unknown,
  req: Parameters<typeof closeTask>[0]["req"],
): Promise<void> => {
  const id = referenceOf(worksheet);
  if (id === undefined) return;
  const found = await req.payload.findByID({
    collection: "withdrawals",
    id,
    depth: 0,
    select: { completedAt: true, reference: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  if (!found?.completedAt) return;
  throw new ToolkitError(
    "immutable",
    `Cannot change a task of worksheet "${found.reference ?? id}": it is complete and its evidence is out, so record what else is done with the consent`,
  );
};

/** Completes the worksheet with its last task, in the same transaction. */
export const completeWorksheet: CollectionAfterChangeHook<
  WithdrawalTask
> = async ({ doc, req }) => {
  if (isClosed(doc))
    await completeWhenDone(req, Number(referenceOf(doc.worksheet)));
  return doc;
};
