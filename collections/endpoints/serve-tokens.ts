import contentDisposition from "content-disposition";
import type { Endpoint } from "payload";
import { sha256 } from "#render/digest";
import { ToolkitError, UnknownNameError } from "#render/errors";
import { brandOf } from "./brand-of.ts";
import { isTokenFormat, tokenFormats } from "./token-formats.ts";

/** How a file of these bytes is told from another. */
export const etagOf = (content: Uint8Array | string): string =>
  `"${sha256(content)}"`;

/**
 * Gives a brand's colours away at `/api/brands/:id/tokens?as=dtcg`, to whoever may read the brand.
 *
 * The file is written from the tokens as they are now. A browser that has it already gets none.
 */
export const serveTokens = (): Omit<Endpoint, "root"> => ({
  path: "/:id/tokens",
  method: "get",
  handler: async (req) => {
    const brand = await brandOf(req);
    const as = req.searchParams.get("as") ?? "dtcg";
    if (!isTokenFormat(as))
      throw new UnknownNameError("export", as, Object.keys(tokenFormats));
    if (!brand.tokens)
      throw new ToolkitError(
        "not-found",
        `Brand "${brand.slug}" has no tokens yet: bring a file in first`,
      );
    const { ending, mediaType, write } = tokenFormats[as];
    const content = write(brand);
    const etag = etagOf(content);
    const common = { etag, "cache-control": "private, no-cache" };
    if (req.headers.get("if-none-match") === etag)
      return new Response(null, { status: 304, headers: common });
    return new Response(
      typeof content === "string" ? content : new Uint8Array(content),
      {
        headers: {
          ...common,
          "content-type": mediaType,
          "content-disposition": contentDisposition(`${brand.slug}${ending}`),
          "x-content-type-options": "nosniff",
        },
      },
    );
  },
});
