import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import type { Share } from "../payload-types.ts";
import { inTransaction } from "../in-transaction.ts";
import { closedBecause, shareStateAt } from "./share-state.ts";

/** Counts one opening of a link. */
export const countOpening = (
  req: PayloadRequest,
  { id }: Share,
): Promise<void> =>
  inTransaction(req.payload, async (inside) => {
    const share = await read(inside, id);
    await req.payload.db.updateOne({
      collection: "shares",
      id,
      data: { opened: (share.opened ?? 0) + 1 },
      req: inside,
    });
  });

/**
 * Counts one download of a link. Throws `gone` where it has closed meanwhile: two who fetch the last
 * one at once do not both get it, since transactions that write come one after the other.
 */
export async function countDownload(
  req: PayloadRequest,
  { id }: Share,
): Promise<void> {
  const share = await read(req, id);
  const state = shareStateAt(share, new Date());
  if (state !== "open") throw new ToolkitError("gone", closedBecause[state]);
  await req.payload.db.updateOne({
    collection: "shares",
    id,
    data: { downloads: (share.downloads ?? 0) + 1 },
    req,
  });
}

const read = (req: PayloadRequest, id: number): Promise<Share> =>
  req.payload.findByID({
    collection: "shares",
    id,
    depth: 0,
    overrideAccess: true,
    req,
  });
