import type { Payload } from "payload";

/** Who answers a supplier's questions about the brand; nothing where the brand names nobody. */
export async function guideContact(
  payload: Payload,
  brandId: number,
): Promise<string | undefined> {
  const { guardian } = await payload.findByID({
    collection: "brands",
    id: brandId,
    select: { guardian: true },
    depth: 0,
    overrideAccess: true,
  });
  const parts = [guardian?.team, guardian?.email, guardian?.phone].flatMap(
    (part) => part || [],
  );
  return parts.length === 0 ? undefined : parts.join(", ");
}
