/**
 * A page that was drawn for nobody in particular, kept without its nonce.
 *
 * Scripts that bore the nonce when it was drawn bear a fresh one in each answer; one that somebody smuggled into
 * the page bore none, and gets none.
 */
import { sha256 } from "#render/digest";
import {
  contentPolicy,
  freshNonce,
  pageHeaders,
} from "../../../../page-security.ts";
import { hasAlready } from "../has-already.ts";

/** A page between its nonces. */
export interface KeptPage {
  readonly parts: readonly string[];
  /** Changes with the page, whatever its nonce. */
  readonly tag: string;
  /** What keeping it takes. */
  readonly bytes: number;
}

/** Takes a page apart at the nonce of the answer that it came in. */
export function keptPage(html: string, nonce: string): KeptPage {
  const parts = html.split(nonce);
  return {
    parts,
    tag: `W/"${sha256(parts.join("\n")).slice(0, 32)}"`,
    // Two bytes for a letter is what a text takes at most.
    bytes: html.length * 2,
  };
}

/** The nonce that a policy names. */
export const nonceOf = (policy: string | null): string | undefined =>
  /'nonce-([^']{16,})'/.exec(policy ?? "")?.[1];

/**
 * Answers with a kept page. Whoever has it already keeps theirs, with the policy that it came with: a new one
 * would name another nonce than their page bears.
 */
export function answerKept(request: Request, page: KeptPage): Response {
  const headers = new Headers({
    ...pageHeaders,
    etag: page.tag,
    vary: "cookie",
    // A copy in between would tell one nonce to many.
    "cache-control": "private, no-cache",
  });
  // It is open to everybody, so it may be found; its own words say where it may not.
  headers.delete("x-robots-tag");
  if (hasAlready(request, page.tag))
    return new Response(null, { status: 304, headers });
  const nonce = freshNonce();
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set(
    "content-security-policy",
    contentPolicy({ kind: "portal", nonce, isDevelopment: false }),
  );
  return new Response(page.parts.join(nonce), { headers });
}
