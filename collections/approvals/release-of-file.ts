import { createLocalReq, type Payload } from "payload";
import type { KeptFiles } from "./check-files.ts";
import { releaseManifest, type ReleaseManifest } from "./release-manifest.ts";

/**
 * The release of the output that a file belongs to, asked as the program; nothing where no output has such a file.
 * Throws what handing it out would throw where it is not released.
 */
export async function releaseOfFile(
  payload: Payload,
  digest: string,
  kept: KeptFiles,
): Promise<ReleaseManifest | undefined> {
  const req = await createLocalReq({}, payload);
  const { docs } = await payload.find({
    collection: "renditions",
    where: { "files.digest": { equals: digest }, status: { equals: "ready" } },
    sort: "-id",
    limit: 1,
    pagination: false,
    depth: 0,
    select: { standing: false },
    req,
  });
  const [rendition] = docs;
  return rendition && releaseManifest(req, rendition, kept);
}
