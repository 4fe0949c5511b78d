/** Whom an approval concerns: whoever may sign its next step, and whoever asked for it. */
import type { PayloadRequest } from "payload";
import { approvalsDue } from "../approvals/approvals-needing.ts";
import type { Approval } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { keyIn, people, type Recipients } from "./recipients.ts";

async function approvalOf(
  about: string,
  req: PayloadRequest,
): Promise<Approval | undefined> {
  const id = keyIn("approval", about);
  if (id === undefined) return undefined;
  const found = await req.payload.findByID({
    collection: "approvals",
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  return found ?? undefined;
}

/** Everybody who may sign the next step; nobody once there is none. */
export const whoMaySign: Recipients = async ({ about }, req) => {
  const waiting = await approvalsDue(req, new Date());
  const id = keyIn("approval", about);
  const found = waiting.find(({ approval }) => String(approval.id) === id);
  return people((found?.signatories ?? []).map(({ id: person }) => person));
};

/** Whoever asked for the approval, where nothing is open any more: it is approved, or was refused. */
export const whoAsked: Recipients = async ({ about }, req) => {
  const approval = await approvalOf(about, req);
  const person = referenceOf(approval?.person);
  return approval?.status === "open" || person === undefined
    ? undefined
    : people([person]);
};
