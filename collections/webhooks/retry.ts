import type { Endpoint } from "payload";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import { privateJson } from "../endpoints/private-json.ts";

/** Tries a delivery again at `POST /api/webhook-deliveries/:id/retry`, at once and with all its attempts before it. */
export const retry: Omit<Endpoint, "root"> = {
  path: "/:id/retry",
  method: "post",
  handler: async (req) => {
    if (!may("update", "webhooks", req))
      throw new ToolkitError(
        "forbidden",
        "Only those who look after webhooks may send something again",
      );
    const id = String(req.routeParams?.["id"]);
    const delivery = await req.payload.findByID({
      collection: "webhook-deliveries",
      id,
      depth: 0,
      overrideAccess: false,
      req,
    });
    if (delivery.state === "delivered")
      throw new ToolkitError(
        "conflict",
        `Delivery ${id} has arrived: its webhook would take it for one that it knows`,
      );
    await req.payload.db.updateOne({
      collection: "webhook-deliveries",
      id,
      data: {
        state: "waiting",
        attempts: 0,
        nextAttempt: new Date().toISOString(),
      },
      req,
      returning: false,
    });
    return privateJson({ delivery: delivery.id }, 202);
  },
};
