import type { CollectionAfterChangeHook } from "payload";
import { recordEvents } from "../audit/record-events.ts";
import type { Approval } from "../payload-types.ts";
import { itemsIn } from "./approval-items.ts";
import { closeApproval } from "./close-approval.ts";

/**
 * Records that approval was asked for, and closes what was still open for an earlier edition of the same thing.
 * What was approved before stays approved: its bytes are what they were.
 */
export const closeEarlier: CollectionAfterChangeHook<Approval> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== "create") return doc;
  const { payload } = req;
  const items = itemsIn(doc);
  await recordEvents(
    payload,
    [
      {
        kind: "approval-asked",
        about: `approval:${doc.id}`,
        says: `Approval ${doc.id} is asked for "${doc.name}": it waits for "${doc.waitsFor}"`,
        detail: {
          steps: (doc.steps ?? []).map(({ key }) => key),
          outputs: items.map(({ files, rendition, why }) => ({
            rendition,
            files,
            why,
          })),
        },
      },
    ],
    req,
  );
  const { docs } = await payload.find({
    collection: "approvals",
    where: {
      things: { in: doc.things ?? [] },
      status: { in: ["open", "changes-requested"] },
      id: { less_than: doc.id },
    },
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
    req,
  });
  for (const { id, name } of docs)
    await closeApproval(
      id,
      {
        status: "superseded",
        says: `Approval ${id} of "${name}" is superseded by approval ${doc.id}`,
        detail: { by: doc.id },
      },
      req,
    );
  return doc;
};
