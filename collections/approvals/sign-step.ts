/**
 * Signs one step of an approval: who decided what, as what, about which bytes.
 *
 * The files are read again before, and the step is looked at again inside the transaction that writes: of two
 * who decide at once, one is told that the other was first.
 */
import type { PayloadRequest } from "payload";
import { maySign, type SigningAnswer } from "#brand";
import { ToolkitError } from "#render/errors";
import { roles } from "../access/role.ts";
import { recordEvents } from "../audit/record-events.ts";
import { filesIn } from "../content/files-in.ts";
import { inTransaction } from "../in-transaction.ts";
import type { Approval, User } from "../payload-types.ts";
import { todayInLondon } from "../rights/kept-day.ts";
import {
  itemsIn,
  openStepOf,
  statementOf,
  type ApprovalItem,
  type ApprovalStep,
} from "./approval-items.ts";
import { checkFiles } from "./check-files.ts";
import { groundOf, readPeople, type SigningPeople } from "./read-ground.ts";
import { sealOf } from "./seal.ts";

/** What somebody says of a step. */
export interface Decided {
  /** `ApprovalStep.key`: the step that they had before them. */
  readonly step: string;
  readonly decision: NonNullable<ApprovalStep["decision"]>;
  readonly words: string;
}

/** What a signing needs beside its request. */
export interface SigningPlace {
  readonly approval: number;
  /** Where the files of renditions are kept. */
  readonly folder: string;
  readonly moment: Date;
}

/** Signs a step as whoever asks, and gives the approval as it is then. */
export async function signStep(
  req: PayloadRequest,
  decided: Decided,
  { approval: id, folder, moment }: SigningPlace,
): Promise<Approval> {
  const { user } = req;
  if (user?.collection !== "users")
    throw new ToolkitError(
      "forbidden",
      "Only a person signs: log in as one, and not with a machine’s key",
    );
  const asked = await req.payload.findByID({
    collection: "approvals",
    id,
    depth: 0,
    overrideAccess: false,
    req,
  });
  for (const { files, name } of itemsIn(asked))
    await checkFiles(filesIn(folder), files, name);
  return inTransaction(
    req.payload,
    async (inside) => {
      const approval = await inside.payload.findByID({
        collection: "approvals",
        id,
        depth: 0,
        overrideAccess: true,
        req: inside,
      });
      const open = turnOf(approval, decided.step);
      const people = await readPeople(inside, todayInLondon(moment));
      const answer = maySign(signatory(user), groundOf(approval, open, people));
      if (answer.kind !== "may")
        throw new ToolkitError(
          answer.kind === "own-work" ? "own-work" : "forbidden",
          answer.why,
        );
      const signature = { answer, decided, moment, people, user };
      return write(inside, approval, signed(open, signature));
    },
    req,
  );
}

const signatory = ({ id, roles: held }: Pick<User, "id" | "roles">) => ({
  id,
  roles: held,
});

/** The step that was asked for, if it is its turn; throws `conflict` where somebody was first. */
function turnOf(approval: Approval, key: string): ApprovalStep {
  const refusal = (why: string) =>
    new ToolkitError(
      "conflict",
      `Cannot sign "${approval.name}": ${why}; look at it again`,
    );
  const step = (approval.steps ?? []).find((one) => one.key === key);
  if (!step) throw refusal(`it has no step "${key.slice(0, 80)}"`);
  if (step.decision)
    throw refusal(
      `${step.signerName ?? "somebody"} has decided about "${step.name}" already`,
    );
  if (approval.status !== "open")
    throw refusal(`it is ${approval.status ?? "closed"} and asks for nothing`);
  const open = openStepOf(approval);
  if (open?.key !== key)
    throw refusal(`it is the turn of "${open?.name ?? ""}" first`);
  return step;
}

interface Signature {
  readonly answer: Extract<SigningAnswer, { kind: "may" }>;
  readonly decided: Decided;
  readonly moment: Date;
  readonly people: SigningPeople;
  readonly user: Pick<User, "id" | "name">;
}

/** A step with what somebody has decided about it, without its seal. */
function signed(
  step: ApprovalStep,
  { answer, decided, moment, people, user }: Signature,
): ApprovalStep {
  const { inPlaceOf } = answer;
  const place =
    inPlaceOf === undefined
      ? undefined
      : people.everybody.find(({ id }) => id === inPlaceOf);
  return {
    ...step,
    decision: decided.decision,
    words: decided.words,
    signedBy: `user:${user.id}`,
    signerName: user.name,
    signedAs: roles.find((role) => role === answer.as) ?? null,
    inPlaceOf: place ? `user:${place.id}` : null,
    inPlaceOfName: place?.name ?? null,
    signedAt: moment.toISOString(),
  };
}

/** What an approval comes to with a decision of its last open step, or of one before. */
function statusAfter(
  { decision }: ApprovalStep,
  next: ApprovalStep | undefined,
): NonNullable<Approval["status"]> {
  if (decision === "reject") return "rejected";
  if (decision === "request-changes") return "changes-requested";
  return next ? "open" : "approved";
}

async function write(
  req: PayloadRequest,
  approval: Approval,
  step: ApprovalStep,
): Promise<Approval> {
  const items = itemsIn(approval);
  const seal = sealOf(
    statementOf(approval.id, items, step),
    req.payload.secret,
  );
  const steps = (approval.steps ?? []).map((one) =>
    one.key === step.key ? { ...step, seal } : one,
  );
  const next = openStepOf({ steps });
  const status = statusAfter(step, next);
  const written = await req.payload.update({
    collection: "approvals",
    id: approval.id,
    data: {
      steps,
      status,
      waitsFor: status === "open" ? (next?.name ?? null) : null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  await recordEvents(req.payload, [eventOf(approval, step, items)], req);
  return written;
}

const told = {
  approve: "is approved",
  "request-changes": "is sent back for changes",
  reject: "is rejected",
};

const eventOf = (
  { id, name }: Approval,
  step: ApprovalStep,
  items: readonly ApprovalItem[],
) =>
  ({
    kind: step.decision === "approve" ? "approval-signed" : "approval-declined",
    about: `approval:${id}`,
    says: `"${name}" ${told[step.decision ?? "approve"]} at "${step.name}"`,
    detail: {
      step: step.key,
      decision: step.decision,
      as: step.signedAs,
      inPlaceOf: step.inPlaceOf ?? null,
      words: step.words ?? "",
      outputs: items.map(({ files, rendition }) => ({ rendition, files })),
    },
  }) as const;
