import type { Endpoint } from "payload";
import { reachOfConsent } from "../rights/reach-of-consent.ts";
import { privateJson } from "./private-json.ts";

/** Answers `GET /api/consents/:id/reach` with everything that a withdrawal stops, for whoever may read the consent. */
export const tellReach: Omit<Endpoint, "root"> = {
  path: "/:id/reach",
  method: "get",
  handler: async (req) => {
    // Payload asks nobody at an endpoint of our own: the consent itself is read as the one who asks.
    const { id } = await req.payload.findByID({
      collection: "consents",
      id: String(req.routeParams?.["id"]),
      depth: 0,
      select: {},
      overrideAccess: false,
      req,
    });
    return privateJson(await reachOfConsent(req, id, new Date()));
  },
};
