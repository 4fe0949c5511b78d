import { addDataAndFileToRequest, type Endpoint } from "payload";
import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import { findAlikePhotographs } from "../find-alike-photographs.ts";
import { inspectPhotograph } from "../hooks/inspect-photograph.ts";
import { refuseSecond } from "../hooks/photograph/refuse-second.ts";
import { saidByFile } from "../hooks/photograph/said-by-file.ts";

/**
 * Looks at a file before it is handed in, at `POST /api/photographs/look`: what it says of itself, and
 * which photographs look like it. Nothing is kept.
 */
export const lookAtFile: Omit<Endpoint, "root"> = {
  path: "/look",
  method: "post",
  handler: async (req) => {
    if (!may("create", "photographs", req))
      throw new ToolkitError(
        "forbidden",
        "Cannot look at a photograph: only those who may hand photographs in can have one looked at",
      );
    await addDataAndFileToRequest(req);
    const { file } = req;
    if (!file?.data?.length)
      throw new ToolkitError(
        "unusable-photograph",
        "Cannot look at a photograph: no file came with the request",
      );
    const { searchParams } = req;
    const id = searchParams.get("id") ?? undefined;
    await refuseSecond(req, { digest: sha256(file.data), name: file.name, id });
    const { character, inspected, metadata } = await inspectPhotograph(file);
    return Response.json({
      said: saidByFile(metadata, req.locale ?? "en"),
      removed: metadata.removed,
      unread: metadata.unread,
      width: inspected.pixelWidth,
      height: inspected.pixelHeight,
      alike: await findAlikePhotographs(req, character.likeness, id),
    });
  },
};
