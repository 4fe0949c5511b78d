import { findCheck } from "#plugin/portal";
import { guideRefusal } from "../../../guide-answer.ts";
import { guideVisitOrNone } from "../../../guide-visit.ts";
import { checkPersonOf } from "../../owner.ts";

interface Context {
  readonly params: Promise<{ readonly key: string }>;
}

/** The picture of a checked file's first page, for whoever asked. */
export async function GET(
  request: Request,
  { params }: Context,
): Promise<Response> {
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const { key } = await params;
  const { owner } = checkPersonOf(visit.reader, request.headers);
  const found = await findCheck(visit.payload, key, owner);
  const picture = found?.check.picture;
  if (!picture) return new Response("No such picture", { status: 404 });
  return new Response(Buffer.from(picture.base64, "base64"), {
    headers: {
      "content-type": picture.mediaType,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
}
