import { createHmac, timingSafeEqual } from "node:crypto";

/** How long whoever has given the password may fetch files, in milliseconds. */
const hour = 60 * 60 * 1000;

const signatureOf = (text: string, secret: string): Buffer =>
  createHmac("sha256", secret).update(`share-ticket ${text}`).digest();

/** A ticket for whoever has given a link's password, good for an hour and for that link as it stands. */
export function makeTicket(link: string, secret: string, now: Date): string {
  const ends = String(now.getTime() + hour);
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
