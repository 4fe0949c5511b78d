import type { CollectionBeforeDeleteHook, Where } from "payload";
import { ToolkitError } from "#render/errors";

/** Refuses to delete a person or a consent that a photograph names: the record is what proves its rights. */
export const refuseShown =
  (what: "person" | "consent"): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const where: Where = { [`people.${what}`]: { equals: id } };
    const { docs, totalDocs } = await req.payload.find({
      collection: "photographs",
      where,
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
      `Cannot delete this ${what}: photograph ${named}${more} names it, so take it out there first`,
    );
  };
