import type { CollectionBeforeValidateHook, PayloadRequest } from "payload";
import type { ElectionOverride } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";

/**
 * Keeps by name who decided that a campaign goes on, and who took that back: the council answers for it in public when
 * the account is long gone.
 */
export const keepDeciders: CollectionBeforeValidateHook<
  ElectionOverride
> = async ({ data, operation, originalDoc, req }) => {
  const name = await nameOf(req, data);
  if (operation === "create")
    return { ...data, decidedBy: name, revokedBy: null };
  const isTakenBack = (data?.isRevoked ?? false) && !originalDoc?.isRevoked;
  return {
    ...data,
    decidedBy: originalDoc?.decidedBy ?? null,
    revokedBy: isTakenBack ? name : (originalDoc?.revokedBy ?? null),
  };
};

/** The name of whoever asks; of whoever a program says it was. */
async function nameOf(
  req: PayloadRequest,
  data: Partial<ElectionOverride> | undefined,
): Promise<string | null> {
  const { payload, user } = req;
  if (user) return "name" in user ? user.name : null;
  const id = referenceOf(data?.person);
  if (id === undefined) return null;
  const person = await payload.findByID({
    collection: "users",
    id,
    depth: 0,
    select: { name: true },
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return person?.name ?? null;
}
