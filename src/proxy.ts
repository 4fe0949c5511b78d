import { NextResponse, type NextRequest } from "next/server";
import { keptPath, mayBeKept } from "./app/(portal)/brand/kept/may-be-kept.ts";
import {
  contentPolicy,
  freshNonce,
  headersOf,
  pageKindOf,
} from "./page-security.ts";

/**
 * Gives every page its policy. Next reads the nonce from the request and sets it on each script. Pages that are the
 * same for everybody are answered where they are kept, with a policy of that answer.
 */
export function proxy(request: NextRequest): NextResponse {
  if (isKept(request))
    return NextResponse.rewrite(keptAddress(request), { headers: keptHeaders });
  const kind = pageKindOf(request.nextUrl.pathname);
  const policy = contentPolicy({
    kind,
    nonce: freshNonce(),
    isDevelopment,
  });
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(headersOf(kind)))
    response.headers.set(name, value);
  return response;
}

/**
 * Said here, since Next sets what a route says as a list, and its compression takes a list for nothing that can be
 * compressed. All that comes from there is a page.
 */
const keptHeaders = { "content-type": "text/html; charset=utf-8" };

const isDevelopment = process.env.NODE_ENV === "development";

/** In development sources change, which no revision tells. */
const isKept = ({ headers, method, nextUrl }: NextRequest): boolean =>
  !isDevelopment &&
  mayBeKept({
    method,
    path: nextUrl.pathname,
    search: nextUrl.search,
    headers,
  });

function keptAddress({ nextUrl }: NextRequest): URL {
  const address = nextUrl.clone();
  address.pathname = `${keptPath}${nextUrl.pathname.slice("/brand".length)}`;
  return address;
}

/**
 * Pages alone: the endpoints and the brand's own files say themselves what may be done with them. Files that are
 * handed in are no page either, and would be held in memory twice.
 */
export const config = {
  matcher: ["/((?!api/|identity/|brand/check/send|brand/documents/|_next/).*)"],
};
