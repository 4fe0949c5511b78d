import type { PayloadRequest } from "payload";
import { referenceOf } from "../../reference-of.ts";
import { shareStateAt } from "../../shares/share-state.ts";
import type { AskedElection } from "./asked-election.ts";
import type { ReachedLink } from "./election-reach.ts";
import type { OutputsBefore } from "./outputs-before.ts";

/** Links that would still be open in the period, and some of whose files stop. One query. */
export async function linksBefore(
  req: PayloadRequest,
  { begins }: AskedElection,
  { campaignOf, stopped }: OutputsBefore,
): Promise<readonly ReachedLink[]> {
  const { docs } = await req.payload.find({
    collection: "shares",
    where: {
      isRevoked: { not_equals: true },
      expires: { greater_than: begins.toISOString() },
    },
    sort: "id",
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const ids = new Set(stopped.map(({ id }) => id));
  return docs
    .filter((share) => shareStateAt(share, begins) === "open")
    .flatMap(({ expires, id, isForMember, purpose, recipient, renditions }) => {
      const files = (renditions ?? []).map((one) => Number(referenceOf(one)));
      // To a member nothing of a place that votes is handed out.
      const isStopped = (file: number) =>
        ids.has(file) || (isForMember === true && campaignOf.has(file));
      const count = files.filter(isStopped).length;
      return count === 0
        ? []
        : {
            id,
            recipient,
            purpose,
            expires: expires ?? "",
            stopped: count,
            files: files.length,
            isForMember: isForMember ?? false,
          };
    });
}
