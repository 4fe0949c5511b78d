import type { Endpoint } from "payload";
import { filesIn } from "../content/files-in.ts";
import { privateFile } from "../endpoints/private-file.ts";
import { numberIn } from "./number-in.ts";
import { releaseManifest, writeRelease } from "./release-manifest.ts";

/** Answers `GET /api/renditions/:id/release` with the release manifest, for whoever may read the output. */
export const tellRelease = (folder: string): Omit<Endpoint, "root"> => ({
  path: "/:id/release",
  method: "get",
  handler: async (req) => {
    const rendition = await req.payload.findByID({
      collection: "renditions",
      id: numberIn(req, "output"),
      depth: 0,
      select: { standing: false },
      overrideAccess: false,
      req,
    });
    const manifest = await releaseManifest(req, rendition, filesIn(folder));
    return privateFile(writeRelease(manifest), {
      fileName: `release-${rendition.id}.json`,
      mediaType: "application/json",
    });
  },
});
