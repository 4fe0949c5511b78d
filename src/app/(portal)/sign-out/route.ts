import config from "@payload-config";
import { REST_POST } from "@payloadcms/next/routes";
import { isOwnPost } from "../sign-in/own-post.ts";

/** Ends the session and the cookie, by a button of our own pages alone. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnPost(request.headers))
    return new Response("Sign out with the button of a page", { status: 403 });
  const answer = await REST_POST(config)(
    new Request(new URL("/api/users/logout", request.url), {
      method: "POST",
      headers: request.headers,
    }),
    { params: Promise.resolve({ slug: ["users", "logout"] }) },
  );
  const headers = new Headers({
    location: "/sign-in?left=yes",
    "cache-control": "no-store",
    // Pictures that were kept for this person are nobody else's.
    "clear-site-data": '"cache"',
  });
  for (const cookie of answer.headers.getSetCookie())
    headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
