import type { CollectionBeforeDeleteHook } from "payload";
import { ToolkitError } from "#render/errors";

/** Refuses to delete a consent that a photograph names: it is what proves the photograph's rights. */
export const refuseShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: "photographs",
    where: { "people.consent": { equals: id } },
    depth: 0,
    limit: 5,
    select: { slug: true },
    req,
  });
  if (totalDocs === 0) return;
  const named = docs.map(({ slug }) => `"${slug}"`).join(", ");
  const more = totalDocs > docs.length ? ", among others" : "";
  throw new ToolkitError(
    "in-use",
    `Cannot delete this consent: photograph ${named}${more} rests on it, so take it out there first or record its withdrawal`,
  );
};
