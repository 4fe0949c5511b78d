import type { PayloadRequest } from "payload";
import { recordEvents } from "../audit/record-events.ts";
import type { Approval } from "../payload-types.ts";

/** How an approval ends without another signature. */
export interface Closing {
  readonly status: "superseded" | "withdrawn";
  /** What the audit says: a whole sentence. */
  readonly says: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Closes an approval, and records it in the same transaction. */
export async function closeApproval(
  id: number,
  { detail, says, status }: Closing,
  req: PayloadRequest,
): Promise<Approval> {
  const closed = await req.payload.update({
    collection: "approvals",
    id,
    data: { status, waitsFor: null },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const about = `approval:${id}`;
  await recordEvents(
    req.payload,
    [{ kind: "approval-closed", about, says, detail }],
    req,
  );
  return closed;
}
