/**
 * How outputs stand before they leave, for whoever made them: the same questions that the door asks, in sentences.
 *
 * It hands nothing out and records nothing; whoever fetches a file is asked anew.
 */
import type { PayloadRequest } from "payload";
import { z } from "zod";
import {
  approvalStanding,
  explainRoute,
  filesIn,
  foreseeApproval,
  hasRole,
  refuseHanding,
  refuseSuperseded,
  roleName,
  type Approval,
  type Rendition,
} from "#collections";
import { ToolkitError } from "#render/errors";
import { studioPerson } from "../person.ts";
import type {
  OutputStanding,
  StandingState,
  Standings,
} from "../approval-shapes.ts";

/** Outputs that are asked about at once. */
const greatest = 100;

/** The outputs that an address names. */
export const renditionsQuery = z.object({
  renditions: z
    .string()
    .regex(/^\d{1,10}(,\d{1,10})*$/)
    .transform((text) => [...new Set(text.split(",").map(Number))])
    .refine((ids) => ids.length <= greatest),
});

/** How outputs stand, and what asking for those that nobody has asked for would ask. */
export async function studioStandings(
  req: PayloadRequest,
  ids: readonly number[],
  folder: string,
): Promise<Standings> {
  studioPerson(req);
  const renditions = await readRenditions(req, ids);
  const latest = await latestApprovals(req, ids);
  const outputs: OutputStanding[] = [];
  for (const rendition of renditions)
    outputs.push(
      await standingOf(req, rendition, {
        approval: latest.get(rendition.id),
        folder,
      }),
    );
  const unasked = outputs
    .filter(({ state }) => state === "unasked")
    .map(({ rendition }) => rendition);
  const ahead =
    unasked.length === 0 ? [] : await foreseeApproval(req, unasked, new Date());
  return {
    outputs,
    ahead: ahead.map(({ due, signatories, step: { name, roles } }) => ({
      ...{ name, roles: roles.map(roleName), due },
      people: signatories,
    })),
  };
}

/** The renditions of an address as whoever asks may read them, in its order; those that are gone are left out. */
export async function readRenditions(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<readonly Rendition[]> {
  const { docs } = await req.payload.find({
    collection: "renditions",
    where: { id: { in: [...ids] }, status: { equals: "ready" } },
    select: { standing: false, report: false },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return ids.flatMap((id) => docs.find((one) => one.id === id) ?? []);
}

type Latest = Pick<Approval, "id" | "renditions" | "status">;

/** The latest approval of each output that counts still. */
async function latestApprovals(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Latest>> {
  const { docs } = await req.payload.find({
    collection: "approvals",
    where: {
      renditions: { in: [...ids] },
      status: { not_in: ["superseded", "withdrawn"] },
    },
    select: { renditions: true, status: true },
    sort: "id",
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return new Map(
    docs.flatMap((approval) =>
      (approval.renditions ?? []).map((one): [number, Latest] => [
        typeof one === "object" ? one.id : one,
        approval,
      ]),
    ),
  );
}

const states: Readonly<Record<string, StandingState>> = {
  open: "waiting",
  "changes-requested": "changes",
  rejected: "rejected",
};

interface StandingGround {
  readonly approval: Latest | undefined;
  readonly folder: string;
}

async function standingOf(
  req: PayloadRequest,
  rendition: Rendition,
  { approval, folder }: StandingGround,
): Promise<OutputStanding> {
  const own = {
    rendition: rendition.id,
    name: rendition.name,
    ...(approval && { approval: approval.id }),
  };
  const held = await heldBy(() => askRights(req, rendition));
  if (held) return { ...own, state: "stopped", says: held.message };
  const lacking = await heldBy(() =>
    approvalStanding(req, rendition, filesIn(folder)),
  );
  if (!lacking) {
    const { isFree } = await explainRoute(req, rendition);
    return { ...own, state: isFree ? "free" : "approved" };
  }
  if (lacking.code !== "not-approved")
    return { ...own, state: "stopped", says: lacking.message };
  return {
    ...own,
    state: states[approval?.status ?? ""] ?? "unasked",
    says: lacking.message,
  };
}

/** Everything that the door asks beside signatures. */
async function askRights(
  req: PayloadRequest,
  rendition: Rendition,
): Promise<void> {
  const moment = new Date();
  await refuseHanding(
    req.payload,
    rendition,
    {
      handing: rendition.purpose === "press" ? "pull" : "download",
      isForMember: hasRole(req, "elected-member", "portfolio-holder"),
      moment,
    },
    req,
  );
  await refuseSuperseded(req, rendition, { moment, isConfirmed: false });
}

/** What keeps something back, where anything does. */
async function heldBy(
  ask: () => Promise<unknown>,
): Promise<ToolkitError | undefined> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    if (error instanceof ToolkitError) return error;
    throw error;
  }
}
