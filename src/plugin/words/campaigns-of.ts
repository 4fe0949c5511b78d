import type { PayloadRequest } from "payload";

/** The slugs of all campaigns that set a narrative; none where it is new. */
export async function campaignsOf(
  req: PayloadRequest,
  narrative: number | undefined,
): Promise<readonly string[]> {
  if (narrative === undefined) return [];
  const { docs } = await req.payload.find({
    collection: "toolkits",
    where: { narrative: { equals: narrative } },
    select: { slug: true },
    limit: 100,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs.map(({ slug }) => slug);
}
