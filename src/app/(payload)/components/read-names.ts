import type { Payload } from "payload";
import { cache } from "react";

/** Everybody's name, asked once for each page. */
export const readNames = cache(
  async (payload: Payload): Promise<ReadonlyMap<number, string>> => {
    const { docs } = await payload.find({
      collection: "users",
      select: { name: true },
      sort: "name",
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    return new Map(docs.map(({ id, name }) => [id, name]));
  },
);
