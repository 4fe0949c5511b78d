import { NextResponse, type NextRequest } from "next/server";
import { contentPolicy, pageHeaders } from "./page-security.ts";

/** Gives every page its policy. Next reads the nonce from the request and sets it on each script. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentPolicy({
    kind: /^\/admin(\/|$)/.test(request.nextUrl.pathname) ? "admin" : "portal",
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString(
      "base64",
    ),
    isDevelopment: process.env.NODE_ENV === "development",
  });
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(pageHeaders))
    response.headers.set(name, value);
  return response;
}

/**
 * Pages alone: the endpoints and the brand's own files say themselves what may be done with them. Files that are
 * handed in are no page either, and would be held in memory twice.
 */
export const config = {
  matcher: ["/((?!api/|identity/|brand/check/send|_next/).*)"],
};
