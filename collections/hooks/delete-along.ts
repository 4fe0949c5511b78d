import type { CollectionBeforeDeleteHook, CollectionSlug } from "payload";

/** Deletes what belongs to a document alone along with it, in its transaction. `field` is what refers to the document. */
export const deleteAlong =
  (
    field: string,
    ...collections: readonly CollectionSlug[]
  ): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const collection of collections)
      await req.payload.db.deleteMany({
        collection,
        where: { [field]: { equals: id } },
        req,
      });
  };
