import type { Endpoint, PayloadRequest } from "payload";
import type { Handing } from "#brand";
import { ToolkitError } from "#render/errors";
import { may } from "./access/access-of.ts";
import { hasRole } from "./access/role.ts";
import { leavingOf } from "./approvals/approval-standing.ts";
import { filesIn } from "./content/files-in.ts";
import { readArtwork } from "./read-artwork.ts";
import { handOut } from "./rights/hand-out.ts";
import type { Rendition } from "./payload-types.ts";

/**
 * Serves a rendition's file at `/api/renditions/:id/files/:number`, counted from 1.
 *
 * Payload asks nobody for access at an endpoint of our own, so the document is read as the one who asks.
 * Rights, elections and approvals are asked again too: what was allowed when it was made may have ended since. The
 * file stays. With `?look` whoever must look at what is not approved yet gets it marked as a proof.
 */
export const serveArtwork = (folder: string): Omit<Endpoint, "root"> => ({
  path: "/:id/files/:number",
  method: "get",
  handler: async (req) => {
    const rendition = await req.payload.findByID({
      collection: "renditions",
      id: String(req.routeParams?.["id"]),
      depth: 0,
      select: { standing: false },
      overrideAccess: false,
      req,
    });
    const isProof =
      (req.searchParams?.has("look") ?? false) &&
      (await leavingOf(req, rendition, filesIn(folder))).as === "proof";
    checkPress(rendition, req, isProof);
    const file = rendition.files?.[Number(req.routeParams?.["number"]) - 1];
    if (!file)
      throw new ToolkitError(
        "not-found",
        `No such file in rendition "${rendition.name}": it has ${rendition.files?.length ?? 0}`,
      );
    const answer = await readArtwork(folder, file, isProof);
    await handOut(
      rendition,
      {
        handing: handingOf(rendition),
        isForMember: isMember(req),
        moment: new Date(),
      },
      {
        file: file.digest,
        files: filesIn(folder),
        isConfirmed: isConfirmed(req),
        isProof,
        req,
      },
    );
    return answer;
  },
});

/** Whoever may publish facts may take a file whose figures have changed, by saying so: `?superseded=take`. */
const isConfirmed = (req: PayloadRequest): boolean =>
  req.searchParams?.get("superseded") === "take" &&
  may("publish", "facts", req);

/** Whether whoever asks is an elected member, for whom an election stops more. */
export const isMember = (req: PayloadRequest): boolean =>
  hasRole(req, "elected-member", "portfolio-holder");

/** Press files are pulled, everything else is downloaded. */
export const handingOf = ({ purpose }: Pick<Rendition, "purpose">): Handing =>
  purpose === "press" ? "pull" : "download";

/**
 * A press file is the studio's to pull, never a download for screens: its inks, marks and untagged
 * text are of no use to a reader. Marked as a proof it may be looked at. One that preflight refused is nobody's.
 */
function checkPress(
  { name, purpose, status }: Rendition,
  req: PayloadRequest,
  isProof: boolean,
): void {
  if (status === "blocked") {
    throw new ToolkitError(
      "blocked",
      `Cannot hand out rendition "${name}": preflight blocks it; mend what its report says and render it again`,
    );
  }
  if (isProof) return;
  if (purpose === "press" && !hasRole(req, "studio", "administrator")) {
    throw new ToolkitError(
      "press-only",
      `Cannot hand out rendition "${name}": press files go to the print studio; render it for screens instead`,
    );
  }
}
