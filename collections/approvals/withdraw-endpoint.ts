import type { Endpoint, PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import { hasRole, personAsking } from "../access/role.ts";
import { privateJson } from "../endpoints/private-json.ts";
import { inTransaction } from "../in-transaction.ts";
import type { Approval } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { closeApproval } from "./close-approval.ts";
import { numberIn } from "./number-in.ts";

/** Withdraws an approval at `POST /api/approvals/:id/withdraw`, for whoever asked for it and for guardians. */
export const withdrawEndpoint: Omit<Endpoint, "root"> = {
  path: "/:id/withdraw",
  method: "post",
  handler: async (req) => {
    const approval = await req.payload.findByID({
      collection: "approvals",
      id: numberIn(req, "approval"),
      depth: 0,
      overrideAccess: false,
      req,
    });
    const isOwner = referenceOf(approval.person) === personAsking(req);
    if (!isOwner && !hasRole(req, "guardian"))
      throw new ToolkitError(
        "forbidden",
        `Only whoever asked for approval of "${approval.name}" withdraws it, or a brand guardian`,
      );
    if (approval.status === "rejected" && !hasRole(req, "guardian"))
      throw new ToolkitError(
        "rejected",
        `Cannot withdraw approval of "${approval.name}": it was rejected, and that stands; change what its approver says and render it again`,
      );
    return privateJson(
      await inTransaction(
        req.payload,
        (inside) => withdraw(inside, approval.id),
        req,
      ),
    );
  },
};

/** What was approved can be withdrawn too: from then on it is not handed out any more. */
async function withdraw(req: PayloadRequest, id: number): Promise<Approval> {
  const { payload } = req;
  const { name, status } = await payload.findByID({
    collection: "approvals",
    id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (status === "superseded" || status === "withdrawn")
    throw new ToolkitError(
      "conflict",
      `Cannot withdraw approval of "${name}": it is ${status} already; ask for approval anew where the output is still needed`,
    );
  return closeApproval(
    id,
    {
      status: "withdrawn",
      says: `Approval ${id} of "${name}" is withdrawn`,
      detail: { was: status },
    },
    req,
  );
}
