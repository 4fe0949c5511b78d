import type { Payload, PayloadRequest } from "payload";
import type { ApprovalRoute } from "#brand";
import { roles } from "#collections";

/** Loads who signs what, in the order in which the routes stand. */
export async function seedApprovalRoutes(
  payload: Payload,
  req: PayloadRequest,
  routes: readonly ApprovalRoute[],
  brand: number,
): Promise<void> {
  for (const route of routes)
    await payload.create({
      collection: "approval-routes",
      data: {
        ...route,
        brand,
        templates: [...route.templates],
        groups: [...route.groups],
        purposes: [...route.purposes],
        channels: [...route.channels],
        risks: [...route.risks],
        steps: route.steps.map((step) => ({
          ...step,
          roles: roles.filter((role) => step.roles.includes(role)),
        })),
      },
      depth: 0,
      req,
    });
}
