import type { CollectionBeforeValidateHook } from "payload";
import { ToolkitError } from "#render/errors";
import type { Kit } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";

/** Refuses a kit that is for nobody: what is handed out is handed to somebody. */
export const forSomebody: CollectionBeforeValidateHook<Kit> = ({
  data,
  originalDoc,
}) => {
  const { recipient, supplier } = { ...originalDoc, ...data };
  if (!recipient && referenceOf(supplier) === undefined)
    throw new ToolkitError(
      "unfit-value",
      "A kit is for somebody: choose a person with a login, or write whom it is for",
    );
  return data;
};

/** Refuses photographs without the use that their rights are asked for. */
export const sayHowUsed: CollectionBeforeValidateHook<Kit> = ({
  data,
  originalDoc,
}) => {
  const { channel, photographs, usedUntil } = { ...originalDoc, ...data };
  if ((photographs ?? []).length > 0 && (!channel || !usedUntil))
    throw new ToolkitError(
      "unfit-value",
      "Rights cannot be asked for the photographs of this kit: say where they are used, and the last day on which anybody sees them",
    );
  return data;
};

/** Lets nobody give photographs that they may not see themselves, or that nobody has approved. */
export const onlyApproved: CollectionBeforeValidateHook<Kit> = async ({
  data,
  req,
}) => {
  const ids = (data?.photographs ?? []).flatMap(
    (photograph) => referenceOf(photograph) ?? [],
  );
  if (ids.length === 0) return data;
  const { docs } = await req.payload.find({
    collection: "photographs",
    where: { and: [{ id: { in: ids } }, { approval: { equals: "approved" } }] },
    pagination: false,
    depth: 0,
    select: { title: true },
    overrideAccess: !req.user,
    req,
  });
  const lost = ids.find((id) => docs.every((found) => found.id !== id));
  if (lost !== undefined)
    throw new ToolkitError(
      "not-found",
      `Cannot put photograph ${lost} into a kit: there is none that is approved and that you may see`,
    );
  return data;
};
