/**
 * Hands copies of photographs out: to whoever may read the document, and to anybody where a keeper has
 * opened it. The rights that the document states are written into each copy as it leaves.
 *
 * It never hands an original out, and it tells a stranger nothing about what there is.
 */
import type { Endpoint, PayloadRequest, UploadConfig, Where } from "payload";
import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import { shownFields, type Shown } from "../attribution.ts";
import { copyWithRights } from "../copy-with-rights.ts";
import type { Folders } from "../folders.ts";
import { isOpenToAll } from "../open-to-all.ts";
import { copyNames, isCopyName } from "../photograph-copies.ts";

type Handler = NonNullable<UploadConfig["handlers"]>[number];

/** Serves `/api/photographs/:id/pictures/:name`: `thumbnail`, `preview` or `large`. */
export const servePicture = (folders: Folders): Omit<Endpoint, "root"> => ({
  path: "/:id/pictures/:name",
  method: "get",
  handler: async (req) => {
    const name = req.routeParams?.["name"];
    const shown = await findShown(req, {
      id: { equals: String(req.routeParams?.["id"]) },
    });
    if (!shown || !isCopyName(name))
      throw new ToolkitError(
        "not-found",
        `No such picture: it is one of ${copyNames.join(", ")} of a photograph that you may see`,
      );
    return handOut(req, await copyWithRights(folders, shown, name));
  },
});

/** Serves the file that Payload takes for the document's own: the largest copy. */
export const serveMainFile =
  (folders: Folders): Handler =>
  async (req, { params }) => {
    const shown = await findShown(req, {
      filename: { equals: params.filename },
    });
    if (!shown)
      throw new ToolkitError("not-found", `No such file "${params.filename}"`);
    return handOut(req, await copyWithRights(folders, shown, "large"));
  };

/** The photograph for whoever asks; else, where it is open to all, for anybody. */
async function findShown(
  req: PayloadRequest,
  where: Where,
): Promise<Shown | undefined> {
  const find = async (overrideAccess: boolean) => {
    const { docs } = await req.payload.find({
      collection: "photographs",
      where,
      locale: "all",
      depth: 0,
      limit: 1,
      pagination: false,
      select: shownFields,
      trash: !overrideAccess,
      overrideAccess,
      req,
    });
    return docs[0];
  };
  const own = req.user ? await find(false).catch(() => undefined) : undefined;
  if (own) return own;
  const open = await find(true);
  return open && (await isOpenToAll(open, req.payload)) ? open : undefined;
}

/** A copy with its rights. One that strangers get a browser may keep, but it asks each time. */
async function handOut(
  req: PayloadRequest,
  bytes: Uint8Array,
): Promise<Response> {
  const { copyMediaType } = await import("#render/photographs");
  const tag = `"${sha256(bytes)}"`;
  const isOpen = !req.user;
  const headers = {
    "cache-control": isOpen ? "public, no-cache" : "private, no-store",
    "x-content-type-options": "nosniff",
    ...(isOpen && { etag: tag }),
  };
  if (isOpen && req.headers.get("if-none-match") === tag)
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      "content-type": copyMediaType,
      "content-length": String(bytes.length),
      "content-disposition": "inline",
    },
  });
}
