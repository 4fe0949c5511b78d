import { randomUUID } from "node:crypto";
import type { Endpoint } from "payload";
import { ToolkitError } from "#render/errors";
import { privateJson } from "../endpoints/private-json.ts";
import { queueDelivery } from "./queue-delivery.ts";

/** Sends a test at `POST /api/webhooks/:id/ping`: a delivery like every other, about nothing. */
export const ping: Omit<Endpoint, "root"> = {
  path: "/:id/ping",
  method: "post",
  handler: async (req) => {
    const id = String(req.routeParams?.["id"]);
    // Whoever may change a webhook may try it: an empty change asks for that right.
    const webhook = await req.payload.update({
      collection: "webhooks",
      id,
      data: {},
      depth: 0,
      overrideAccess: false,
      req,
    });
    if (!webhook.secretIssued)
      throw new ToolkitError(
        "conflict",
        "Cannot try a webhook without a secret: make its secret first",
      );
    const delivery = await queueDelivery(
      req.payload,
      {
        webhook: webhook.id,
        message: {
          id: `evt_ping_${randomUUID()}`,
          topic: "ping",
          occurred: new Date(),
          data: { webhook: webhook.id },
        },
      },
      req,
    );
    return privateJson({ delivery }, 202);
  },
};
