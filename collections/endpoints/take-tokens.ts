import type { Endpoint, PayloadRequest } from "payload";
import {
  InvalidTokenError,
  readTokens,
  swatchesFromTokens,
  writeTokenFile,
  writeTokens,
  type Swatch,
  type TokenGroup,
} from "#brand";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import type { Brand } from "../payload-types.ts";
import {
  compareSwatches,
  type SwatchChanges,
} from "../tokens/compare-swatches.ts";
import {
  missingSwatches,
  saysMissing,
  type MissingSwatch,
} from "../tokens/missing-swatches.ts";
import { swatchesIn } from "../swatches-of.ts";
import { brandOf } from "./brand-of.ts";
import { readText } from "./read-text.ts";
import { etagOf } from "./serve-tokens.ts";

/** What bringing a file in would do, or has done. */
export interface TokensTaken extends SwatchChanges {
  /** What would be left without a colour: nothing is saved while there is any. */
  readonly missing: readonly MissingSwatch[];
  readonly isSaved: boolean;
}

const mostBytes = 5_000_000;

/**
 * Takes a file of design tokens at `POST /api/brands/:id/tokens`, from whoever may change the brand.
 *
 * The file is taken whole or refused whole, with the place of the mistake. `?check=1` saves nothing
 * and tells what would change. With `If-Match` it is refused where the tokens are others by now.
 */
export const takeTokens = (): Omit<Endpoint, "root"> => ({
  path: "/:id/tokens",
  method: "post",
  handler: async (req) => {
    const brand = await brandOf(req);
    if (!may("update", "brands", req))
      throw new ToolkitError(
        "forbidden",
        "Only a brand guardian may change a brand’s tokens: send them the file",
      );
    checkUnchanged(brand, req);
    const text = await readText(req, mostBytes);
    try {
      const file = readTokens(text);
      return Response.json(await take(req, brand, file));
    } catch (error) {
      if (!(error instanceof InvalidTokenError)) throw error;
      const { code: name, message, path } = error;
      return Response.json(
        { errors: [{ name, message, path }] },
        { status: 400 },
      );
    }
  },
});

async function take(
  req: PayloadRequest,
  brand: Brand,
  file: TokenGroup,
): Promise<TokensTaken> {
  const swatches: readonly Swatch[] = swatchesFromTokens(file);
  const missing = await missingSwatches(req, brand, swatches);
  const changes = compareSwatches(swatchesIn(brand), swatches);
  if (req.searchParams.get("check") === "1")
    return { ...changes, missing, isSaved: false };
  if (missing.length > 0)
    throw new ToolkitError("in-use", saysMissing(missing));
  await req.payload.update({
    collection: "brands",
    id: brand.id,
    data: { tokens: { ...writeTokens(file) } },
    depth: 0,
    overrideAccess: false,
    req,
  });
  return { ...changes, missing, isSaved: true };
}

/** Two people who bring files in at once must not undo each other's. */
function checkUnchanged({ slug, tokens }: Brand, req: PayloadRequest): void {
  const expected = req.headers.get("if-match");
  if (!expected || !tokens) return;
  if (expected !== etagOf(writeTokenFile(readTokens(tokens))))
    throw new ToolkitError(
      "changed-meanwhile",
      `Cannot change the tokens of brand "${slug}": somebody has changed them meanwhile, so look at them again`,
    );
}
