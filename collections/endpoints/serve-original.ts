import type { Endpoint } from "payload";
import { ToolkitError } from "#render/errors";
import { mayField } from "../access/access-of.ts";
import { filesIn } from "../content/files-in.ts";
import type { Folders } from "../folders.ts";
import { privateFileHeaders } from "./private-file.ts";

/**
 * Serves the file that was handed in at `/api/photographs/:id/original`, with all that it says of
 * place, camera and owner.
 *
 * Payload asks nobody for access at an endpoint of our own: the document is read as the one who asks,
 * who must also hold the right to originals.
 */
export const serveOriginal = ({
  originals,
}: Folders): Omit<Endpoint, "root"> => ({
  path: "/:id/original",
  method: "get",
  handler: async (req) => {
    if (!mayField("read", "photographs.originalFile", req))
      throw new ToolkitError(
        "forbidden",
        "Cannot hand out an original: only those who work on photographs may have it, so take one of its copies",
      );
    const { original, title } = await req.payload.findByID({
      collection: "photographs",
      id: String(req.routeParams?.["id"]),
      depth: 0,
      overrideAccess: false,
      req,
    });
    const missing = new ToolkitError(
      "missing-supply",
      `Cannot read the original of "${title}": restore the file or upload the photograph again`,
    );
    if (!original?.digest) throw missing;
    const found = await filesIn(originals).open(original.digest);
    if (!found) throw missing;
    return new Response(found.body, {
      headers: {
        ...privateFileHeaders({
          fileName: original.name ?? "photograph",
          mediaType: `image/${original.format ?? "octet-stream"}`,
        }),
        "content-length": String(found.bytes),
      },
    });
  },
});
