import type { UIFieldServerProps } from "payload";
import { closedBecause, shareStateAt } from "#collections";

/** Whether a link opens today, or why not. */
export async function ShareStanding({ id, payload, req }: UIFieldServerProps) {
  if (id === undefined) return null;
  const share = await payload.findByID({
    collection: "shares",
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!share) return null;
  const state = shareStateAt(share, new Date());
  if (state !== "open")
    return <p className="field-type livery-warning">{closedBecause[state]}</p>;
  return Array.isArray(share.withdrawn) && share.withdrawn.length > 0 ? (
    <p className="field-type livery-warning">
      A consent was withdrawn: {share.withdrawn.length} of these files may no
      longer be used, and the link leaves them out.
    </p>
  ) : null;
}
