import type { PayloadRequest } from "payload";
import type { Share } from "../payload-types.ts";
import { isToken, tokenDigestOf } from "./token.ts";

/** The share of a token, as the program reads it; nothing where there is none. */
export async function findShare(
  req: PayloadRequest,
  token: string,
): Promise<Share | undefined> {
  if (!isToken(token)) return undefined;
  const { docs } = await req.payload.find({
    collection: "shares",
    where: { tokenDigest: { equals: tokenDigestOf(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  return docs[0];
}
