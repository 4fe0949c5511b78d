import type { PayloadRequest } from "payload";
import {
  BrandError,
  routeFor,
  type ApprovalRoute,
  type RouteDecision,
} from "#brand";
import { ToolkitError } from "#render/errors";
import type { ApprovalRoute as RouteDocument } from "../payload-types.ts";
import type { AskedOutput } from "./approval-output.ts";

/** The matrix of a brand: its own routes and those for every brand, without those that rest. */
export async function readRoutes(
  req: PayloadRequest,
  brand: string,
): Promise<readonly ApprovalRoute[]> {
  const { docs } = await req.payload.find({
    collection: "approval-routes",
    where: {
      isResting: { not_equals: true },
      or: [{ brand: { exists: false } }, { "brand.slug": { equals: brand } }],
    },
    sort: "id",
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.map(routeIn);
}

const routeIn = (document: RouteDocument): ApprovalRoute => ({
  key: document.key,
  name: document.name,
  templates: document.templates ?? [],
  groups: document.groups ?? [],
  purposes: document.purposes ?? [],
  channels: document.channels ?? [],
  risks: document.risks ?? [],
  ...(typeof document.spendFrom === "number" && {
    spendFrom: document.spendFrom,
  }),
  precedence: document.precedence,
  steps: document.steps.map((step) => ({
    key: step.key,
    name: step.name,
    roles: step.roles,
    within: step.within,
    allowsOwnWork: step.allowsOwnWork ?? false,
    isSkippedInsideLocks: step.isSkippedInsideLocks ?? false,
  })),
});

/** What a brand's matrix says today. Throws `no-approval-route` where it says nothing. */
export async function decideRoute(
  req: PayloadRequest,
  { brand, output }: AskedOutput,
): Promise<RouteDecision> {
  try {
    return routeFor(output, await readRoutes(req, brand));
  } catch (error) {
    if (error instanceof BrandError && error.code === "approval/no-route")
      throw new ToolkitError("no-approval-route", error.message, {
        cause: error,
      });
    throw error;
  }
}
