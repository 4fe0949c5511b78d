import type { PayloadRequest } from "payload";
import type { Brand } from "../payload-types.ts";

/** The brand that a route names, read as the one who asks, since Payload asks nobody at our endpoints. */
export const brandOf = (req: PayloadRequest): Promise<Brand> =>
  req.payload.findByID({
    collection: "brands",
    id: String(req.routeParams?.["id"]),
    depth: 0,
    overrideAccess: false,
    req,
  });
