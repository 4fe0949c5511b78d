import type { Share } from "../payload-types.ts";

/** Whether a link opens, or why not. */
export type ShareState = "open" | "revoked" | "expired" | "used-up";

/** How a link stands at a moment. */
export function shareStateAt(
  {
    downloadLimit,
    downloads,
    expires,
    isRevoked,
  }: Pick<Share, "downloadLimit" | "downloads" | "expires" | "isRevoked">,
  moment: Date,
): ShareState {
  if (isRevoked) return "revoked";
  if (!expires || Date.parse(expires) <= moment.getTime()) return "expired";
  return downloadLimit && (downloads ?? 0) >= downloadLimit
    ? "used-up"
    : "open";
}

/** Each reason why a link does not open, as its page says it. */
export const closedBecause: Readonly<
  Record<Exclude<ShareState, "open">, string>
> = {
  revoked: "This link was taken back by whoever shared it.",
  expired: "This link has expired.",
  "used-up": "These files have been fetched as often as the link allows.",
};
