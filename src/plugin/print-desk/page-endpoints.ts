/**
 * Pages of finished PDFs as pictures, under `/api/renditions/:id/pages`, so that people can point at a place on them.
 *
 * To look at a picture is no taking: rights and elections are asked. What is not approved yet is marked as a proof; what
 * was changed since it was made or signed is shown to nobody.
 */
import type { Endpoint, PayloadRequest } from "payload";
import {
  filesIn,
  handingOf,
  isMember,
  leavingOf,
  privateJson,
  refuseHanding,
  type Folders,
  type Rendition,
} from "#collections";
import { ToolkitError } from "#render/errors";
import { pageIn } from "./plate-endpoints.ts";
import type { PlateRoom } from "./plate-room.ts";

type Route = Omit<Endpoint, "root">;

const pdf = "application/pdf";

/** The endpoints, for the collection of renditions. */
export const pageEndpoints = (
  room: PlateRoom,
  { renditions: folder }: Pick<Folders, "renditions">,
): readonly Route[] => [
  {
    path: "/:id/pages",
    method: "get",
    handler: async (req) => {
      const shown = await shownFile(req);
      const { page } = await room.open(req, shown.digest, {
        page: 1,
        size: "page",
      });
      return privateJson({ pages: page.pages });
    },
  },
  {
    path: "/:id/pages/:page/picture",
    method: "get",
    handler: async (req) => {
      const { digest, rendition } = await shownFile(req);
      const { as } = await leavingOf(req, rendition, filesIn(folder));
      const pack = await room.open(req, digest, {
        page: pageIn(req),
        size: "page",
      });
      const picture = pack.part({ kind: "sheet" });
      if (!picture)
        throw new ToolkitError("not-found", "The page has no picture");
      const bytes = as === "release" ? picture : await marked(picture);
      return new Response(new Uint8Array(bytes), {
        headers: {
          "content-type": "image/webp",
          "content-length": String(bytes.length),
          "cache-control": "private, no-store",
          "x-content-type-options": "nosniff",
          "content-security-policy": "default-src 'none'",
          "cross-origin-resource-policy": "same-origin",
        },
      });
    },
  },
];

/** The PDF of an output that somebody may look at now; throws where they may not, or there is none. */
async function shownFile(
  req: PayloadRequest,
): Promise<{ readonly rendition: Rendition; readonly digest: string }> {
  const rendition = await req.payload.findByID({
    collection: "renditions",
    id: String(req.routeParams?.["id"]),
    depth: 0,
    select: { standing: false },
    overrideAccess: false,
    req,
  });
  const file = rendition.files?.find(({ mediaType }) => mediaType === pdf);
  if (!file || rendition.status !== "ready")
    throw new ToolkitError(
      "not-found",
      `Output "${rendition.name}" has no PDF whose pages could be shown`,
    );
  await refuseHanding(
    req.payload,
    rendition,
    {
      handing: handingOf(rendition),
      isForMember: isMember(req),
      moment: new Date(),
    },
    req,
  );
  return { rendition, digest: file.digest };
}

async function marked(picture: Uint8Array): Promise<Uint8Array> {
  const { watermark } = await import("#render/watermark");
  return watermark(picture, "image/webp");
}
