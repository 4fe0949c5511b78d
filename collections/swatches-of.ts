import type { PayloadRequest } from "payload";
import { readTokens, swatchesFromTokens, type Swatch } from "#brand";
import type { Brand } from "./payload-types.ts";
import { referenceOf } from "./reference-of.ts";

/** A brand's colours; none where it has no tokens yet. */
export const swatchesIn = ({
  tokens,
}: Pick<Brand, "tokens">): readonly Swatch[] =>
  tokens ? swatchesFromTokens(readTokens(tokens)) : [];

/**
 * The swatches of a brand's tokens as they are kept now; undefined where no brand is chosen.
 *
 * It serves checks, so it asks no access: whoever may write a document may learn which colours it can name.
 */
export async function swatchesOf(
  brand: unknown,
  req: PayloadRequest,
): Promise<readonly Swatch[] | undefined> {
  const id = referenceOf(brand);
  if (id === undefined) return undefined;
  const document = await req.payload.findByID({
    collection: "brands",
    id,
    depth: 0,
    select: { tokens: true },
    disableErrors: true,
    req,
  });
  return document ? swatchesIn(document) : [];
}
