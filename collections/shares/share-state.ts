import type { Share } from "../payload-types.ts";
import { isWhollyWithdrawn } from "./renditions-in.ts";

/** Whether a link opens, or why not. */
export type ShareState =
  "open" | "revoked" | "withdrawn" | "expired" | "used-up";

/** How a link stands at a moment. */
export function shareStateAt(
  share: Pick<
    Share,
    | "downloadLimit"
    | "downloads"
    | "expires"
    | "isRevoked"
    | "renditions"
    | "withdrawn"
  >,
  moment: Date,
): ShareState {
  const { downloadLimit, downloads, expires, isRevoked } = share;
  if (isRevoked) return "revoked";
  if (isWhollyWithdrawn(share)) return "withdrawn";
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
  withdrawn: "These files may no longer be used.",
  expired: "This link has expired.",
  "used-up": "These files have been fetched as often as the link allows.",
};
