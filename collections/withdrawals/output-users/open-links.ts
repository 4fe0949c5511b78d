import type { PayloadRequest } from "payload";
import type { AuditEvent } from "../../audit/event.ts";
import type { Share } from "../../payload-types.ts";
import { referenceOf } from "../../reference-of.ts";
import { isWithdrawn, renditionsIn } from "../../shares/renditions-in.ts";
import { shareStateAt } from "../../shares/share-state.ts";
import type { Among, OutputUserKind } from "../output-user.ts";
import type { ReachedUser } from "../reach.ts";

/** Links under which outputs can still be fetched. A withdrawal closes them for those outputs. */
export const openLinks: OutputUserKind = {
  kind: "link",
  title: "Open links",
  task: "tell-recipient",
  find: async (req, among, moment) =>
    (await linksWith(req, among))
      .filter((share) => shareStateAt(share, moment) === "open")
      .flatMap((share) => {
        const own = renditionsIn(share).filter(
          (id) => among.has(id) && !isWithdrawn(share, id),
        );
        return own.length === 0 ? [] : [userOf(share, own)];
      }),
  stop: async (req, found, among) => {
    const ids = new Map(found.map((link) => [link.who, link]));
    const shares = (await linksWith(req, among)).filter((share) =>
      ids.has(nameOf(share)),
    );
    const events: AuditEvent[] = [];
    for (const share of shares) events.push(await close(req, share, among));
    return events;
  },
};

const nameOf = ({ id }: Share): string => `share:${id}`;

/** Links are few beside renditions: those that are not over are read, and theirs are looked at here. */
async function linksWith(
  req: PayloadRequest,
  among: Among,
): Promise<readonly Share[]> {
  const { docs } = await req.payload.db.find<Share>({
    collection: "shares",
    where: { isRevoked: { not_equals: true } },
    pagination: false,
    limit: 0,
    sort: "id",
    req,
  });
  return docs.filter((share) =>
    renditionsIn(share).some((id) => among.has(id)),
  );
}

function userOf(share: Share, renditions: readonly number[]): ReachedUser {
  const keeper = Number(referenceOf(share.person));
  return {
    who: nameOf(share),
    name: share.recipient,
    purpose: share.purpose,
    at: share.expires ?? "",
    renditions,
    ...(Number.isInteger(keeper) && { keeper }),
  };
}

/** Closes a link for what was withdrawn. What else it shares stays open. */
async function close(
  req: PayloadRequest,
  share: Share,
  among: Among,
): Promise<AuditEvent> {
  const all = renditionsIn(share);
  const withdrawn = all.filter((id) => among.has(id) || isWithdrawn(share, id));
  await req.payload.db.updateOne({
    collection: "shares",
    id: share.id,
    data: { withdrawn },
    req,
  });
  const left = all.length - withdrawn.length;
  return {
    kind: "share-closed",
    about: nameOf(share),
    says:
      left === 0
        ? `Share ${share.id} for ${share.recipient} is closed: its files may no longer be used`
        : `Share ${share.id} for ${share.recipient} is closed for ${withdrawn.length} of its ${all.length} files`,
    detail: { withdrawn },
  };
}
