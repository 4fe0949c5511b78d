import type { CollectionBeforeValidateHook, PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import type { ApprovalComment } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";

/**
 * Puts an answer where the comment that it answers stands, one level deep, and notes who has settled a comment.
 * Nobody comments on an output that they may not read.
 */
export const keepThread: CollectionBeforeValidateHook<
  ApprovalComment
> = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data;
  if (operation === "update") return settled(data, originalDoc, req);
  const about = referenceOf(data.rendition);
  if (about !== undefined && req.user)
    await req.payload.findByID({
      collection: "renditions",
      id: about,
      depth: 0,
      select: {},
      overrideAccess: false,
      req,
    });
  const answered = referenceOf(data.answers);
  if (answered === undefined) return data;
  const first = await req.payload.findByID({
    collection: "approval-comments",
    id: answered,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (!first || referenceOf(first.rendition) !== about)
    throw new ToolkitError(
      "unfit-value",
      "Cannot answer a comment on another output: answer one of this output",
    );
  const { page, x, y } = first;
  return {
    ...data,
    page,
    x,
    y,
    answers: referenceOf(first.answers) ?? answered,
  };
};

/** Who has settled a comment: told when it is, taken back when it is opened again. */
function settled(
  data: Partial<ApprovalComment>,
  before: ApprovalComment | undefined,
  { user }: PayloadRequest,
): Partial<ApprovalComment> {
  const was = before?.isResolved ?? false;
  const is = data.isResolved ?? was;
  if (is === was) return data;
  const name = user?.collection === "users" ? user.name : "the program";
  return { ...data, resolvedBy: is ? name : null };
}
