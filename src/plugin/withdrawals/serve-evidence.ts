import type { Endpoint } from "payload";
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
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-length": String(bytes.byteLength),
        "content-disposition": `attachment; filename="${fileName}"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex, nofollow, noarchive",
      },
    });
  },
};
