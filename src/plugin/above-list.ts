import type { CollectionConfig } from "payload";

/** The admin of a collection whose list has something more above it, after what stands there already. */
export const aboveList = (
  collection: CollectionConfig,
  component: string,
): NonNullable<CollectionConfig["admin"]> => ({
  ...collection.admin,
  components: {
    ...collection.admin?.components,
    beforeListTable: [
      ...(collection.admin?.components?.beforeListTable ?? []),
      component,
    ],
  },
});
