import { createHmac, timingSafeEqual } from "node:crypto";
import type { Share } from "../payload-types.ts";

/** How long whoever has given the password may fetch files, in milliseconds. */
const hour = 60 * 60 * 1000;

const signatureOf = (text: string, secret: string): Buffer =>
  createHmac("sha256", secret).update(`share-ticket ${text}`).digest();

/** A ticket holds for a link and its password as they are: either, made anew, closes it. */
export const linkOf = ({ id, passwordHash, tokenDigest }: Share): string =>
  `${id} ${tokenDigest ?? ""} ${passwordHash ?? ""}`;

/** A ticket for whoever has given a link's password, good for an hour and for that link as it stands. */
export const makeTicket = (link: string, secret: string, now: Date): string =>
  makeTicketUntil(link, secret, new Date(now.getTime() + hour));

/** A ticket that is good until a moment. */
export function makeTicketUntil(
  link: string,
  secret: string,
  until: Date,
): string {
  const ends = String(until.getTime());
  return `${ends}.${signatureOf(`${link} ${ends}`, secret).toString("base64url")}`;
}

/** Whether a ticket was made here, for this very link, and still holds. */
export function isTicket(
  ticket: string,
  { link, now, secret }: { link: string; now: Date; secret: string },
): boolean {
  const [ends = "", given = ""] = ticket.split(".");
  const expected = signatureOf(`${link} ${ends}`, secret);
  const signature = Buffer.from(given, "base64url");
  return (
    /^\d{1,16}$/.test(ends) &&
    Number(ends) > now.getTime() &&
    signature.length === expected.length &&
    timingSafeEqual(signature, expected)
  );
}
