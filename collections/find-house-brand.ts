import type { Payload, PayloadRequest } from "payload";

/** The number of the house brand: of those in use the one that was made first; nothing where there is none. */
export async function findHouseBrand(
  payload: Payload,
  req?: PayloadRequest,
): Promise<number | undefined> {
  const { docs } = await payload.find({
    collection: "brands",
    where: { status: { equals: "live" } },
    sort: "id",
    select: {},
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req && { req }),
  });
  return docs[0]?.id;
}
