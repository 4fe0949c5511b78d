import { checkFor, greatestUpload } from "#plugin/portal";
import { ToolkitError } from "#render/errors";
import { isOwnPost } from "../../../sign-in/own-post.ts";
import { guideRefusal } from "../../guide-answer.ts";
import { guideVisitOrNone } from "../../guide-visit.ts";
import { checkPersonOf } from "../owner.ts";
import { isCheckProblem, type CheckProblem } from "../problems.ts";

/** Fields and boundaries beside the file. */
const form = 64 * 1024;

/** Takes the form of the page, with or without script, and leads to what was found. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnPost(request.headers))
    return new Response("Send this form from the page “Check a file”", {
      status: 403,
    });
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const size = Number(request.headers.get("content-length") ?? Infinity);
  if (!(size <= greatestUpload + form)) return back("too-large");
  try {
    const sent = await request.formData();
    const file = sent.get("file");
    if (!(file instanceof File) || file.size === 0) return back("no-file");
    const use = sent.get("for");
    const { key } = await checkFor(
      visit.payload,
      checkPersonOf(visit.reader, request.headers),
      {
        bytes: new Uint8Array(await file.arrayBuffer()),
        fileName: file.name.slice(0, 120),
        ...((use === "print" || use === "screen") && { use }),
      },
      visit.brand,
    );
    return goTo(`/brand/check/${key}`);
  } catch (error) {
    if (!(error instanceof ToolkitError)) {
      visit.payload.logger.error({
        msg: "A file could not be checked",
        err: error,
      });
      return back("failed");
    }
    return back(isCheckProblem(error.code) ? error.code : "failed");
  }
}

const back = (problem: CheckProblem): Response =>
  goTo(`/brand/check?${new URLSearchParams({ problem })}`);

const goTo = (address: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location: address, "cache-control": "no-store" },
  });
