import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import type { KeptFiles } from "../approvals/check-files.ts";
import {
  outwardRelease,
  writeOutwardReleases,
  type OutwardRelease,
} from "../approvals/outward-release.ts";
import { privateFileHeaders } from "../endpoints/private-file.ts";
import type { Rendition, Share } from "../payload-types.ts";
import { askEverything } from "../rights/hand-out.ts";

/**
 * How the outputs of a link are released, one for each that it would give at this moment; a proof is released by
 * nobody. It hands nothing out.
 */
export async function releasesOfShare(
  req: PayloadRequest,
  { isForMember, isProof, partner }: Share,
  { files, renditions }: { files: KeptFiles; renditions: readonly Rendition[] },
): Promise<readonly OutwardRelease[]> {
  if (isProof) return [];
  const occasion = {
    handing: "share",
    isForMember: isForMember ?? false,
    ...(partner && { partner }),
    moment: new Date(),
  } as const;
  const releases: OutwardRelease[] = [];
  for (const rendition of renditions)
    try {
      const { standing } = await askEverything(rendition, occasion, {
        files,
        req,
      });
      if (standing)
        releases.push(outwardRelease(req.payload, rendition, standing));
    } catch (error) {
      if (!(error instanceof ToolkitError)) throw error;
    }
  return releases;
}

/** Releases as whoever has the link takes them. */
export const releasesAnswer = (releases: readonly OutwardRelease[]): Response =>
  new Response(writeOutwardReleases(releases), {
    headers: {
      ...privateFileHeaders({
        fileName: "releases.json",
        mediaType: "application/json",
      }),
      "referrer-policy": "no-referrer",
    },
  });
