import type { Endpoint } from "payload";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import { privateJson } from "../endpoints/private-json.ts";
import { coverageOf } from "./coverage.ts";

/** Tells who has read a guideline at `/api/guidelines/:id/coverage`, to those who may see everybody's acknowledgements. */
export const tellCoverage: Omit<Endpoint, "root"> = {
  path: "/:id/coverage",
  method: "get",
  handler: async (req) => {
    if (!may("read", "acknowledgements", req))
      throw new ToolkitError(
        "forbidden",
        "Only those who keep the brand may see who has read what",
      );
    const guideline = await req.payload.findByID({
      collection: "guidelines",
      id: String(req.routeParams?.["id"]),
      depth: 0,
      overrideAccess: false,
      req,
    });
    if (guideline._status !== "published")
      throw new ToolkitError(
        "not-found",
        `Nobody can have read "${guideline.title}": it is not published yet`,
      );
    return privateJson(await coverageOf(req, guideline));
  },
};
