import type { PayloadRequest } from "payload";
import { readTokens, swatchesFromTokens, type Swatch } from "#brand";

const idOf = (reference: unknown): number | string | undefined => {
  if (typeof reference === "number" || typeof reference === "string")
    return reference;
  return typeof reference === "object" && reference && "id" in reference
    ? idOf(reference.id)
    : undefined;
};

/**
 * The swatches of a brand's tokens as they are kept now; undefined where no brand is chosen.
 *
 * It serves checks, so it asks no access: whoever may write a document may learn which colours it can name.
 */
export async function swatchesOf(
  brand: unknown,
  req: PayloadRequest,
): Promise<readonly Swatch[] | undefined> {
  const id = idOf(brand);
  if (id === undefined) return undefined;
  const document = await req.payload.findByID({
    collection: "brands",
    id,
    depth: 0,
    select: { tokens: true },
    disableErrors: true,
    req,
  });
  return document?.tokens
    ? swatchesFromTokens(readTokens(document.tokens))
    : [];
}
