import type { Endpoint } from "payload";
import { findAlikePhotographs } from "../find-alike-photographs.ts";

/** Tells at `/api/photographs/:id/alike` which photographs look like one. */
export const findAlikeOver: Omit<Endpoint, "root"> = {
  path: "/:id/alike",
  method: "get",
  handler: async (req) => {
    const { id, reading } = await req.payload.findByID({
      collection: "photographs",
      id: String(req.routeParams?.["id"]),
      depth: 0,
      overrideAccess: false,
      req,
    });
    const likeness = reading?.likeness;
    const alike = likeness ? await findAlikePhotographs(req, likeness, id) : [];
    return Response.json({ alike });
  },
};
