import type { Endpoint } from "payload";
import { privateFile } from "#collections";
import { readEvidence } from "./read-evidence.ts";

/** Serves a complete worksheet's evidence at `GET /api/withdrawals/:id/evidence`, made anew each time and always the same. */
export const serveEvidence: Omit<Endpoint, "root"> = {
  path: "/:id/evidence",
  method: "get",
  handler: async (req) => {
    const content = await readEvidence(req.payload, {
      where: { id: { equals: String(req.routeParams?.["id"]) } },
      req,
    });
    const { produceEvidence } = await import("#render/evidence");
    const { bytes, fileName } = await produceEvidence(content);
    return privateFile(bytes, { fileName, mediaType: "application/pdf" });
  },
};
