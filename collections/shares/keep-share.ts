import type { CollectionBeforeValidateHook } from "payload";
import { ToolkitError } from "#render/errors";
import { hasRole } from "../access/role.ts";
import type { Share } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { hashPassword } from "./password.ts";

/** How long a link lasts unless somebody says otherwise, in days, and how long it may last at most. */
const usualDays = 14;
const mostDays = 180;
const day = 24 * 60 * 60 * 1000;

/** Gives a link its last moment, and keeps a password as a hash alone. */
export const completeShare: CollectionBeforeValidateHook<Share> = async ({
  data,
  operation,
}) => {
  if (!data) return data;
  const { password, ...kept } = data;
  const latest = Date.now() + mostDays * day;
  const expires =
    kept.expires ??
    (operation === "create"
      ? new Date(Date.now() + usualDays * day).toISOString()
      : undefined);
  if (expires && Date.parse(expires) > latest)
    throw new ToolkitError(
      "unfit-value",
      `A link lasts ${mostDays} days at most: choose an earlier day`,
    );
  return {
    ...kept,
    ...(expires && { expires }),
    ...(password && {
      hasPassword: true,
      passwordHash: await hashPassword(password),
    }),
  };
};

/** Refuses a link that leads to nothing. */
export const shareSomething: CollectionBeforeValidateHook<Share> = ({
  data,
  originalDoc,
}) => {
  const { kit, opensGuide, renditions } = { ...originalDoc, ...data };
  if (!opensGuide && !kit && (renditions ?? []).length === 0)
    throw new ToolkitError(
      "unfit-value",
      "A link must lead to something: choose files or a kit, or tick that it opens the brand guide",
    );
  return data;
};

/** Lets nobody share what they may not fetch themselves, nor what was blocked. */
export const shareOnlyOwn: CollectionBeforeValidateHook<
  Pick<Share, "id" | "renditions">
> = async ({ data, req }) => {
  const ids = (data?.renditions ?? []).flatMap(
    (rendition) => referenceOf(rendition) ?? [],
  );
  if (ids.length === 0) return data;
  const { docs } = await req.payload.find({
    collection: "renditions",
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    select: { name: true, purpose: true, status: true },
    overrideAccess: !req.user,
    req,
  });
  const lost = ids.find((id) => docs.every((found) => found.id !== id));
  const blocked = docs.find(({ status }) => status === "blocked");
  const press = docs.find(({ purpose }) => purpose === "press");
  if (lost !== undefined)
    throw new ToolkitError(
      "not-found",
      `No such rendition ${lost} to share: choose one that is still kept`,
    );
  if (blocked)
    throw new ToolkitError(
      "blocked",
      `Cannot share "${blocked.name}": preflight blocks it; mend what its report says and render it again`,
    );
  if (press && req.user && !hasRole(req, "studio", "administrator", "guardian"))
    throw new ToolkitError(
      "press-only",
      `Cannot share "${press.name}": press files go out through the print studio; order print, or share a proof`,
    );
  return data;
};

/** Lets nobody share a kit that they may not see themselves, nor one that is closed. */
export const shareOwnKit: CollectionBeforeValidateHook<Share> = async ({
  data,
  req,
}) => {
  const kit = referenceOf(data?.kit);
  if (kit === undefined) return data;
  const { docs } = await req.payload.find({
    collection: "kits",
    where: {
      and: [{ id: { equals: kit } }, { isClosed: { not_equals: true } }],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { title: true },
    overrideAccess: !req.user,
    req,
  });
  if (docs.length === 0)
    throw new ToolkitError(
      "not-found",
      `No such kit ${kit} to share: it is closed, or it is not yours to see`,
    );
  return data;
};
