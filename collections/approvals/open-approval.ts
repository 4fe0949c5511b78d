/**
 * Opens an approval: finds the route of each output, notes the digests of its files, and lays out the steps.
 *
 * What a set asks for is everything that one of its outputs asks for, each step once: whoever signs it signs
 * all files of all outputs.
 */
import type { CollectionBeforeValidateHook, PayloadRequest } from "payload";
import type { RouteDecision } from "#brand";
import { ToolkitError } from "#render/errors";
import { hasRole, roles } from "../access/role.ts";
import { filesIn } from "../content/files-in.ts";
import type { Approval } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { askedOutput, type ApprovedRendition } from "./approval-output.ts";
import {
  stepKeyOf,
  type ApprovalItem,
  type ApprovalStep,
} from "./approval-items.ts";
import { checkFiles } from "./check-files.ts";
import { decideRoute } from "./read-routes.ts";

/** An output that somebody asks approval for. */
export interface Asked {
  readonly item: ApprovalItem;
  readonly thing: string;
  readonly decision: RouteDecision;
}

/** Fills in a new approval from the outputs that it names. */
export const openApproval =
  (folder: string): CollectionBeforeValidateHook<Approval> =>
  async ({ data, operation, req }) => {
    if (!data || operation !== "create") return data;
    const ids = (data.renditions ?? []).flatMap(
      (one) => referenceOf(one) ?? [],
    );
    if (ids.length === 0) return data;
    const renditions = await readOutputs(req, ids);
    await refuseRejected(req, ids);
    const makers = await makersOf(req, renditions);
    const asked: Asked[] = [];
    for (const rendition of renditions)
      asked.push(await askFor(req, rendition, makers.get(rendition.id)));
    for (const { item } of asked)
      await checkFiles(filesIn(folder), item.files, item.name);
    const steps = stepsOf(asked);
    const [next] = steps;
    if (!next) throw nothingToSign(asked);
    const things = [...new Set(asked.map(({ thing }) => thing))];
    return {
      ...data,
      name: nameOf(asked),
      status: "open",
      waitsFor: next.name,
      steps,
      items: asked.map(({ item }) => item),
      things,
      supersedes: await earlierOf(req, things),
    };
  };

/** The outputs of an approval, as far as whoever asks may read them; throws where one is missing or blocked. */
export async function readOutputs(
  req: PayloadRequest,
  ids: readonly (number | string)[],
): Promise<readonly ApprovedRendition[]> {
  const { docs } = await req.payload.find({
    collection: "renditions",
    where: { id: { in: [...ids] } },
    sort: "id",
    pagination: false,
    depth: 0,
    select: {
      name: true,
      status: true,
      key: true,
      files: true,
      manifest: true,
      toolkit: true,
    },
    overrideAccess: !req.user,
    req,
  });
  const lost = ids.find((id) => docs.every((found) => found.id !== id));
  if (lost !== undefined)
    throw new ToolkitError(
      "not-found",
      `No such output ${lost} to ask approval for`,
    );
  const blocked = docs.find(({ status }) => status === "blocked");
  if (blocked)
    throw new ToolkitError(
      "blocked",
      `Cannot ask approval for "${blocked.name}": preflight blocks it; mend what its report says and render it again`,
    );
  return docs;
}

/** What was rejected is made anew, not asked for until somebody says yes; a guardian may open it again. */
async function refuseRejected(
  req: PayloadRequest,
  ids: readonly (number | string)[],
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: "approvals",
    where: {
      renditions: { in: [...ids] },
      status: { equals: "rejected" },
    },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
    req,
  });
  const [rejected] = docs;
  if (rejected && !hasRole(req, "guardian"))
    throw new ToolkitError(
      "rejected",
      `Cannot ask approval anew: "${rejected.name}" was rejected; change what its approver says and render it again, or let a brand guardian open it anew`,
    );
}

/** Who had each output rendered, as the audit tells it. */
export async function makersOf(
  req: PayloadRequest,
  renditions: readonly ApprovedRendition[],
): Promise<ReadonlyMap<number, string>> {
  const { docs } = await req.payload.find({
    collection: "audit-events",
    where: {
      kind: { equals: "rendition-made" },
      about: { in: renditions.map(({ id }) => `rendition:${id}`) },
    },
    pagination: false,
    depth: 0,
    select: { about: true, actor: true },
    overrideAccess: true,
    req,
  });
  return new Map(
    docs.map(({ about, actor }) => [
      Number(about.slice("rendition:".length)),
      actor,
    ]),
  );
}

/** The route of one output, and what its approval notes of it. */
export async function askFor(
  req: PayloadRequest,
  rendition: ApprovedRendition,
  madeBy: string | undefined,
): Promise<Asked> {
  const found = await askedOutput(req, rendition);
  const decision = await decideRoute(req, found);
  return {
    decision,
    thing: found.thing,
    item: {
      rendition: rendition.id,
      name: rendition.name,
      key: rendition.key,
      files: (rendition.files ?? []).map(({ digest }) => digest),
      route: decision.route?.name ?? "",
      why: decision.why,
      skipped: decision.skipped.map(({ why }) => why),
      ...(madeBy !== undefined && { madeBy }),
    },
  };
}

/** The steps of a set: each once, first those that stand first on their routes. */
export function stepsOf(asked: readonly Asked[]): ApprovalStep[] {
  const placed = asked.flatMap(({ decision: { route, steps } }) =>
    steps.map(({ step }, place) => ({
      place,
      key: stepKeyOf(route?.key ?? "", step.key),
      step,
    })),
  );
  const once = new Map(
    placed
      .toSorted((one, other) => one.place - other.place)
      .map((one) => [one.key, one]),
  );
  return [...once.values()].map(({ key, step }) => ({
    key,
    name: step.name,
    roles: roles.filter((role) => step.roles.includes(role)),
    within: step.within,
    allowsOwnWork: step.allowsOwnWork,
  }));
}

function nothingToSign(asked: readonly Asked[]): ToolkitError {
  const reasons = asked.flatMap(({ decision: { skipped, why } }) =>
    skipped.length > 0 ? skipped.map((step) => step.why) : [why],
  );
  return new ToolkitError(
    "nothing-to-approve",
    `Nothing is left to sign: ${[...new Set(reasons)].join("; ")}`,
  );
}

const nameOf = (asked: readonly Asked[]): string => {
  const [first, ...others] = asked;
  const more = others.length === 0 ? "" : `, and ${others.length} more`;
  return `${first?.item.name ?? ""}${more}`.slice(0, 400);
};

/** The approval of the edition before, whatever became of it. */
async function earlierOf(
  req: PayloadRequest,
  things: readonly string[],
): Promise<number | null> {
  const { docs } = await req.payload.find({
    collection: "approvals",
    where: { things: { in: [...things] } },
    sort: "-id",
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  });
  return docs[0]?.id ?? null;
}
