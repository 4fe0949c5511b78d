import contentDisposition from "content-disposition";
/** Answers of the guide that are no pages: files, pictures and data, each under its digest. */
import { sha256 } from "#render/digest";
import type { GuideVisit } from "./guide-visit.ts";
import { hasAlready } from "./has-already.ts";

/** What is answered. */
export interface GuideContent {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** What it is saved as; absent: it is shown. */
  readonly fileName?: string;
  /** Whether the address changes with the content, so that it is never asked for again. */
  readonly isNamedByDigest?: boolean;
}

/** How long anybody may keep what everybody may see, in seconds, before asking whether it is still so. */
const shortWhile = 300;

/**
 * Answers under the guide's one rule: what everybody may read is kept anywhere, what one reader may read is kept
 * by that reader alone and asked for again each time. Whoever has it already gets no second copy.
 */
export function guideAnswer(
  request: Request,
  { isPublic }: Pick<GuideVisit, "isPublic">,
  content: GuideContent,
): Response {
  const { body, fileName, isNamedByDigest = false, mediaType } = content;
  const tag = `"${sha256(body).slice(0, 32)}"`;
  const headers = new Headers({
    etag: tag,
    vary: "cookie",
    "cache-control": keeping(isPublic, isNamedByDigest),
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  });
  if (hasAlready(request, tag))
    return new Response(null, { status: 304, headers });
  headers.set("content-type", mediaType);
  if (fileName !== undefined)
    headers.set("content-disposition", contentDisposition(fileName));
  return new Response(body, { headers });
}

/** What anybody is told who may not read what they ask for. */
export const guideRefusal = (): Response =>
  Response.json(
    {
      error:
        "Cannot show this part of the brand guide: sign in, or open it through a share link",
    },
    { status: 401, headers: { "cache-control": "no-store", vary: "cookie" } },
  );

function keeping(isPublic: boolean, isNamedByDigest: boolean): string {
  const who = isPublic ? "public" : "private";
  if (isNamedByDigest) return `${who}, max-age=31536000, immutable`;
  return isPublic ? `public, max-age=${shortWhile}` : "private, no-cache";
}
