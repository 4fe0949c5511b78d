/**
 * Asks at every handing whether an output is approved: by the matrix as it is at that moment, with signatures
 * whose seals hold, on bytes that are still in the store as they were.
 */
import type { PayloadRequest } from "payload";
import type { RouteDecision } from "#brand";
import { ToolkitError } from "#render/errors";
import { roleName } from "../access/role-meanings.ts";
import type { Approval } from "../payload-types.ts";
import { askedOutput, type ApprovedRendition } from "./approval-output.ts";
import {
  itemsIn,
  openStepOf,
  statementOf,
  stepKeyOf,
  type ApprovalStep,
} from "./approval-items.ts";
import { checkFiles, type KeptFiles } from "./check-files.ts";
import { decideRoute } from "./read-routes.ts";
import { isSealed, publicKeyOf } from "./seal.ts";

/** How an output stands with the matrix today. */
export interface ApprovalStanding {
  readonly decision: RouteDecision;
  /** The approval that lets it out; absent where nothing must be signed. */
  readonly approval?: Approval;
}

/** As what an output may leave: as it is, or marked as a proof alone. */
export type Leaving =
  | { readonly as: "release"; readonly standing: ApprovalStanding }
  | { readonly as: "proof"; readonly because: ToolkitError };

/** What only lacks a signature may be looked at. Where something is not what it was, not even that. */
const unsigned: readonly string[] = ["not-approved", "no-approval-route"];

/**
 * As what an output may leave at this moment. Everything else that speaks against it is thrown, `altered` first: whose
 * bytes or signatures were changed is shown to nobody.
 */
export async function leavingOf(
  req: PayloadRequest,
  rendition: ApprovedRendition,
  kept: KeptFiles,
): Promise<Leaving> {
  try {
    return {
      as: "release",
      standing: await approvalStanding(req, rendition, kept),
    };
  } catch (error) {
    if (error instanceof ToolkitError && unsigned.includes(error.code))
      return { as: "proof", because: error };
    throw error;
  }
}

/**
 * How an output stands; throws `not-approved` where it lacks a signature, `altered` where a signature or a byte
 * is not what it was, and `no-approval-route` where the matrix says nothing of it.
 */
export async function approvalStanding(
  req: PayloadRequest,
  rendition: ApprovedRendition,
  kept: KeptFiles,
): Promise<ApprovalStanding> {
  const decision = await decideRoute(req, await askedOutput(req, rendition));
  const { route, steps } = decision;
  if (steps.length === 0) return { decision };
  const wanted = steps.map(({ step }) => stepKeyOf(route?.key ?? "", step.key));
  const approvals = await approvalsOf(req, rendition.id);
  for (const approval of approvals) {
    refuseDeclined(rendition, approval);
    if (isClosed(approval)) {
      refuseRevoked(rendition, approval);
      continue;
    }
    const signed = wanted.map((key) => approvedStep(approval, key));
    if (!signed.every((step) => step !== undefined)) continue;
    checkSignatures(rendition, approval, req.payload.secret);
    await checkFiles(
      kept,
      (rendition.files ?? []).map(({ digest }) => digest),
      rendition.name,
    );
    return { decision, approval };
  }
  throw lacking(
    rendition,
    decision,
    approvals.find((approval) => !isClosed(approval)),
  );
}

/** The latest first. */
async function approvalsOf(
  req: PayloadRequest,
  rendition: number,
): Promise<readonly Approval[]> {
  const { docs } = await req.payload.find({
    collection: "approvals",
    where: { renditions: { in: [rendition] } },
    sort: "-id",
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
}

const approvedStep = (
  { steps }: Approval,
  key: string,
): ApprovalStep | undefined =>
  (steps ?? []).find((step) => step.key === key && step.decision === "approve");

const refusal = (name: string, why: string) =>
  new ToolkitError("not-approved", `Cannot hand out "${name}": ${why}`);

/** Whether nothing is signed in an approval any more: a later one took its place, or it was withdrawn. */
const isClosed = ({ status }: Approval): boolean =>
  status === "superseded" || status === "withdrawn";

/** Who said no is heard until a later approval is signed, whatever became of the one that they said it in. */
function refuseDeclined(
  { name }: ApprovedRendition,
  { steps }: Approval,
): void {
  const declined = (steps ?? []).find(
    ({ decision }) => decision && decision !== "approve",
  );
  if (!declined) return;
  throw refusal(
    name,
    `${declined.signerName ?? ""} ${declined.decision === "reject" ? "has rejected it" : "asks for changes"} at "${declined.name}": ${declined.words ?? ""}`,
  );
}

/** What was approved and then withdrawn stays in the house, even where an earlier approval was signed too. */
function refuseRevoked(
  { name }: ApprovedRendition,
  { status, steps }: Approval,
): void {
  if (status !== "withdrawn" || !steps?.length) return;
  if (steps.some(({ decision }) => !decision)) return;
  throw refusal(name, "its approval was withdrawn; ask for approval anew");
}

/** Each signature is held against its seal, and the files that it names against those of the output. */
function checkSignatures(
  { files, key, name, id }: ApprovedRendition,
  approval: Approval,
  secret: string,
): void {
  const items = itemsIn(approval);
  const item = items.find(({ rendition }) => rendition === id);
  const digests = (files ?? []).map(({ digest }) => digest);
  if (item?.key !== key || String(item.files) !== String(digests))
    throw new ToolkitError(
      "altered",
      `The files of "${name}" are not those that were signed, so no signature on them counts; render it again and ask for approval anew`,
    );
  const publicKey = publicKeyOf(secret);
  for (const step of approval.steps ?? []) {
    if (!step.decision) continue;
    const statement = statementOf(approval.id, items, step);
    if (!isSealed(statement, step.seal ?? "", publicKey))
      throw new ToolkitError(
        "altered",
        `The signature on "${name}" at "${step.name}" does not hold: what it says was changed afterwards, or the server has another secret; ask for approval anew`,
      );
  }
}

function lacking(
  { name }: ApprovedRendition,
  { route, steps }: RouteDecision,
  latest: Approval | undefined,
): ToolkitError {
  const open = latest && openStepOf(latest);
  if (open)
    return refusal(
      name,
      `it waits at "${open.name}" for any ${open.roles.map(roleName).join(" or ")}`,
    );
  const names = steps.map(({ step }) => `"${step.name}"`).join(", then ");
  return refusal(
    name,
    `route "${route?.name ?? ""}" asks for ${names}${latest ? ", which its approval does not hold" : ", and nobody has asked for it"}; ask for approval first`,
  );
}
