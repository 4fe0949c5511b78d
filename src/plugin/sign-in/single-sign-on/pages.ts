/** The two pages between this site and the provider. They hold no script and ask no other host for anything. */
import type { SignInRefusal } from "./sign-in-refusal.ts";

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

const style =
  "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem;color:#12355b}a{color:inherit}";

function answer(status: number, head: string, body: string): Response {
  return new Response(
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${style}</style>${head}</head><body><main>${body}</main></body></html>`,
    {
      status,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      },
    },
  );
}

/** Why somebody was not let in, what to do, and a way to try again. */
export const refusalPage = ({ hint, message, status }: SignInRefusal) =>
  answer(
    status,
    "<title>Not signed in · Livery</title>",
    `<h1>You are not signed in</h1><p>${escaped(message)}.</p><p>${escaped(hint)}</p><p><a href="/admin/login">Back to the login page</a></p>`,
  );

/**
 * Takes somebody on to a page of this site.
 *
 * A redirect would not do: browsers call the request after it one from the provider's site, and Payload
 * takes no session from such. The step from this page is one from our own.
 */
export const onwardPage = (address: string) =>
  answer(
    200,
    `<title>Signing in · Livery</title><meta http-equiv="refresh" content="0;url=${escaped(address)}">`,
    `<p>You are signed in. <a href="${escaped(address)}">Go on</a></p>`,
  );
