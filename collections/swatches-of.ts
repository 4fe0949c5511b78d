import type { PayloadRequest } from "payload";
import { readTokens, swatchesFromTokens, type Swatch } from "#brand";
import type { Brand } from "./payload-types.ts";
import { referenceOf } from "./reference-of.ts";

/** A brand's colours; none where it has no tokens yet. */
export const swatchesIn = ({
  tokens,
}: Pick<Brand, "tokens">): readonly Swatch[] =>
  tokens ? swatchesFromTokens(readTokens(tokens)) : [];

/** Swatches with the tokens that they were read from. */
class ReadSwatches {
  constructor(
    readonly tokens: string,
    readonly swatches: readonly Swatch[],
  ) {}
}

const key = "readSwatches";

/** Reads tokens once for a request whose fields ask for the same ones, one after the other. */
function readOnce(
  brand: Pick<Brand, "tokens">,
  { context }: Pick<PayloadRequest, "context">,
): readonly Swatch[] {
  const tokens = JSON.stringify(brand.tokens);
  const kept = context[key];
  if (kept instanceof ReadSwatches && kept.tokens === tokens)
    return kept.swatches;
  const read = new ReadSwatches(tokens, swatchesIn(brand));
  context[key] = read;
  return read.swatches;
}

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
  return document ? readOnce(document, req) : [];
}
