import type { CollectionBeforeChangeHook, PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import { mayField } from "../../access/access-of.ts";
import type { Photograph } from "../../payload-types.ts";
import { refuseSecond } from "./refuse-second.ts";
import { forgetTaken, takenOf } from "./taken-photograph.ts";

/**
 * Says who approved a photograph and when, and takes both away with the approval.
 *
 * A new picture under an approved one's words has been approved by nobody: unless a keeper put it
 * there, it is a draft again. Fields cannot see to that, and neither can they to an older version that
 * somebody restores.
 */
export const stampApproval: CollectionBeforeChangeHook<Photograph> = async ({
  data,
  originalDoc,
  req,
}) => {
  const isReplaced = originalDoc !== undefined && takenOf(req) !== undefined;
  forgetTaken(req);
  await refuseSecondFromTrash(data, originalDoc, req);
  const before = originalDoc?.approval ?? "draft";
  const isKeeper = !req.user || mayField("write", "photographs.approval", req);
  const asked = data.approval ?? before;
  if (asked !== before && !isKeeper && originalDoc)
    throw new ToolkitError(
      "forbidden",
      `Cannot make "${originalDoc.title}" ${asked}: only a brand guardian decides how far a photograph is let`,
    );
  const approval =
    isReplaced && !isKeeper && asked === "approved" ? "draft" : asked;
  if (approval !== "approved")
    return {
      ...data,
      approval,
      approvedBy: null,
      approvedOn: null,
      isPublic: false,
    };
  if (before === "approved" && !isReplaced) return data;
  return {
    ...data,
    approval,
    approvedBy: req.user?.id ?? null,
    approvedOn: new Date().toISOString(),
  };
};

/** What comes out of the trash may have been handed in again in the meantime. */
async function refuseSecondFromTrash(
  data: Partial<Photograph>,
  originalDoc: Photograph | undefined,
  req: PayloadRequest,
): Promise<void> {
  const digest = originalDoc?.original?.digest;
  if (!originalDoc?.deletedAt || data.deletedAt || !digest) return;
  await refuseSecond(req, {
    digest,
    name: originalDoc.title,
    id: originalDoc.id,
  });
}
