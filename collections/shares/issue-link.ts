import type { Endpoint } from "payload";
import { recordEvents } from "../audit/record-events.ts";
import { makeToken, tokenDigestOf } from "./token.ts";

/** Makes the link at `POST /api/shares/:id/link` and tells it this once. A new one closes the one before. */
export const issueLink: Omit<Endpoint, "root"> = {
  path: "/:id/link",
  method: "post",
  handler: async (req) => {
    const id = String(req.routeParams?.["id"]);
    // Whoever may change a share may make its link: an empty change asks for that right.
    await req.payload.update({
      collection: "shares",
      id,
      data: {},
      depth: 0,
      overrideAccess: false,
      req,
    });
    const token = makeToken();
    const { recipient } = await req.payload.update({
      collection: "shares",
      id,
      data: { tokenDigest: tokenDigestOf(token) },
      depth: 0,
      overrideAccess: true,
      req,
    });
    await recordEvents(
      req.payload,
      [
        {
          kind: "share-changed",
          about: `share:${id}`,
          says: `Share ${id} for ${recipient} has a new link; the one before it is closed`,
        },
      ],
      req,
    );
    return Response.json(
      { path: `/api/share/${token}` },
      { headers: { "cache-control": "no-store" } },
    );
  },
};
