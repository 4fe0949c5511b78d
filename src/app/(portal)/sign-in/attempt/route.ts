import config from "@payload-config";
import { REST_POST } from "@payloadcms/next/routes";
import { returnPath } from "#plugin/portal";
import { isOwnPost } from "../own-post.ts";
import type { SignInProblem } from "../problems.ts";

/** Longest form that is read, in bytes. */
const greatestForm = 8_000;

/**
 * Takes the form of the sign-in page, with or without script, through Payload's own endpoint: its limits
 * on attempts hold here too.
 */
export async function POST(request: Request): Promise<Response> {
  const size = Number(request.headers.get("content-length") ?? Infinity);
  if (!isOwnPost(request.headers) || !(size <= greatestForm))
    return new Response("Send this form from the sign-in page", {
      status: 403,
    });
  const form = await request.formData();
  const next = returnPath(textOf(form.get("next")), "/");
  const answer = await logIn(request, {
    email: textOf(form.get("email")).trim(),
    password: textOf(form.get("password")),
  });
  if (answer.ok) return goTo(next, answer.headers.getSetCookie());
  return goTo(
    `/sign-in?${new URLSearchParams({ problem: problemOf(answer.status), ...(next !== "/" && { next }) })}`,
  );
}

const textOf = (value: FormDataEntryValue | null): string =>
  typeof value === "string" ? value : "";

const problemOf = (status: number): SignInProblem =>
  status === 429 ? "wait" : status >= 500 ? "failed" : "no-match";

function logIn(
  request: Request,
  credentials: { readonly email: string; readonly password: string },
): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  return REST_POST(config)(
    new Request(new URL("/api/users/login", request.url), {
      method: "POST",
      headers,
      body: JSON.stringify(credentials),
    }),
    { params: Promise.resolve({ slug: ["users", "login"] }) },
  );
}

function goTo(address: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({
    location: address,
    "cache-control": "no-store",
  });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
