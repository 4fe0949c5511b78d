import type { Endpoint } from "payload";
import { z } from "zod";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import { privateJson } from "../endpoints/private-json.ts";
import { reachOfFact } from "./reach-of-fact.ts";

const paging = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(500).default(25),
});

/** Answers `GET /api/facts/:id/reach` with what states the fact, for whoever may read both it and every output. */
export const tellFactReach: Omit<Endpoint, "root"> = {
  path: "/:id/reach",
  method: "get",
  handler: async (req) => {
    const asked = paging.safeParse(Object.fromEntries(req.searchParams ?? []));
    if (!asked.success)
      throw new ToolkitError(
        "usage",
        "Expected &page= from 1 and &limit= up to 500",
      );
    if (!may("read", "renditions", req))
      throw new ToolkitError(
        "forbidden",
        "Only whoever may see every output is told which state a fact: ask a brand guardian",
      );
    // Payload asks nobody at an endpoint of our own: the fact itself is read as the one who asks.
    const fact = await req.payload.findByID({
      collection: "facts",
      id: String(req.routeParams?.["id"]),
      depth: 0,
      overrideAccess: false,
      req,
    });
    return privateJson((await reachOfFact(req, fact, asked.data)) ?? {});
  },
};
