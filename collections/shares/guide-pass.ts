/**
 * How a link opens the brand guide: it is exchanged for a pass that a cookie carries.
 *
 * The pass names the link and is signed; the link itself is asked again with every page, so that taking it back
 * closes the guide at once.
 */
import type { Payload, PayloadRequest } from "payload";
import type { Share } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { countOpening } from "./count-use.ts";
import { findShare } from "./find-share.ts";
import { shareStateAt, type ShareState } from "./share-state.ts";
import { isTicket, linkOf, makeTicketUntil } from "./ticket.ts";

/** The cookie that carries a pass, which goes to the guide's own addresses alone. */
export const guidePassCookie = "livery-guide";

/** The cookie that carries a pass for one kit, which goes to that kit's own addresses alone. */
export const kitPassCookie = "livery-kit";

/** Longest that a pass holds, in milliseconds: a working day. */
const longest = 12 * 60 * 60 * 1000;

/** What a link that is followed into the guide comes to. */
export type GuideEntry =
  | { readonly kind: "nothing" }
  | { readonly kind: "closed"; readonly state: Exclude<ShareState, "open"> }
  | { readonly kind: "asks-password" }
  | {
      readonly kind: "open";
      readonly pass: string;
      readonly until: Date;
      /** Whether the whole guide is open, or the kit alone. */
      readonly isGuide: boolean;
      /** The kit that the link leads to. */
      readonly kit?: number | string;
    };

/** Exchanges a link for a pass, and counts it as one opening. */
export async function enterGuide(
  req: PayloadRequest,
  { ticket, token }: { readonly ticket: string | null; readonly token: string },
): Promise<GuideEntry> {
  const share = await findShare(req, token);
  const kit = referenceOf(share?.kit);
  if (!share || (!share.opensGuide && kit === undefined))
    return { kind: "nothing" };
  const now = new Date();
  const state = shareStateAt(share, now);
  if (state !== "open") return { kind: "closed", state };
  const { secret } = req.payload;
  const link = linkOf(share);
  if (share.passwordHash && !isTicket(ticket ?? "", { link, now, secret }))
    return { kind: "asks-password" };
  await countOpening(req, share);
  const until = new Date(
    Math.min(now.getTime() + longest, Date.parse(share.expires ?? "")),
  );
  const signed = makeTicketUntil(passOf(share), secret, until);
  return {
    kind: "open",
    pass: `${share.id}.${signed}`,
    until,
    isGuide: share.opensGuide ?? false,
    ...(kit !== undefined && { kit }),
  };
}

/** The open link into the whole guide behind a pass; nothing where either no longer holds. */
export async function shareOfPass(
  payload: Payload,
  pass: string,
): Promise<Share | undefined> {
  const share = await openShareOf(payload, pass);
  return share?.opensGuide ? share : undefined;
}

/** The open link to one kit behind a pass; nothing where either no longer holds, or the link is for another kit. */
export async function shareOfKitPass(
  payload: Payload,
  pass: string,
  kit: number,
): Promise<Share | undefined> {
  const share = await openShareOf(payload, pass);
  return referenceOf(share?.kit) === kit ? share : undefined;
}

async function openShareOf(
  payload: Payload,
  pass: string,
): Promise<Share | undefined> {
  const [, id, ticket] = /^(\d{1,15})\.([\w.-]{1,100})$/.exec(pass) ?? [];
  if (id === undefined || ticket === undefined) return undefined;
  const { docs } = await payload.find({
    collection: "shares",
    where: { id: { equals: Number(id) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  });
  const [share] = docs;
  const now = new Date();
  return share &&
    shareStateAt(share, now) === "open" &&
    isTicket(ticket, { link: passOf(share), now, secret: payload.secret })
    ? share
    : undefined;
}

/** Parted from tickets for files: neither opens what the other does. */
const passOf = (share: Share): string => `guide ${linkOf(share)}`;
