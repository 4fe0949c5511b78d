import type { Payload } from "payload";
import type { Brand } from "#brand";
import { fetchBrand } from "./fetch-brand.ts";
import { InvalidDocumentError } from "./invalid-document.ts";

/**
 * The brand whose look our own pages bear: of those in use the one that was made first.
 *
 * Nothing where there is none, or where it cannot be read as it stands, which the log then tells: whoever
 * mends it must be able to sign in.
 */
export async function houseBrand(payload: Payload): Promise<Brand | undefined> {
  const { docs } = await payload.find({
    collection: "brands",
    where: { status: { equals: "live" } },
    sort: "id",
    select: { slug: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const [first] = docs;
  if (!first) return undefined;
  try {
    return (await fetchBrand(payload, first.id)).brand;
  } catch (error) {
    if (!(error instanceof InvalidDocumentError)) throw error;
    payload.logger.warn({
      msg: `The pages bear no brand's look: ${error.message}`,
    });
    return undefined;
  }
}
