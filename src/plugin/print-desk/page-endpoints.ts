/**
 * Pages of finished outputs as pictures, under `/api/renditions/:id/pages`, so that people know them again and can point
 * at a place on them; with `?small` for a list.
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
      const { file, files } = await shownFile(req, 1);
      if (file.mediaType !== pdf) return privateJson({ pages: files });
      const { page } = await room.open(req, file.digest, {
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
      const page = pageIn(req);
      const { file, rendition } = await shownFile(req, page);
      const { as } = await leavingOf(req, rendition, filesIn(folder));
      const size = req.searchParams?.has("small") ? "thumbnail" : "page";
      const picture =
        file.mediaType === pdf
          ? (await room.open(req, file.digest, { page, size })).part({
              kind: "sheet",
            })
          : await room.picture(req, file, size);
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

interface ShownFile {
  readonly rendition: Rendition;
  /** That the page stands in: all of a PDF, or the page itself where pages are pictures. */
  readonly file: RenditionFile;
  readonly files: number;
}

type RenditionFile = NonNullable<Rendition["files"]>[number];

/** The file of an output that somebody may look at now; throws where they may not, or there is none. */
async function shownFile(
  req: PayloadRequest,
  page: number,
): Promise<ShownFile> {
  const rendition = await req.payload.findByID({
    collection: "renditions",
    id: String(req.routeParams?.["id"]),
    depth: 0,
    select: { standing: false },
    overrideAccess: false,
    req,
  });
  const files = rendition.files ?? [];
  const file =
    files.find(({ mediaType }) => mediaType === pdf) ?? files[page - 1];
  if (!file || rendition.status !== "ready")
    throw new ToolkitError(
      "not-found",
      `Output "${rendition.name}" has no page ${page} that could be shown`,
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
  return { rendition, file, files: files.length };
}

async function marked(picture: Uint8Array): Promise<Uint8Array> {
  const { watermark } = await import("#render/watermark");
  return watermark(picture, "image/webp");
}
