/** The two pages between this site and the provider. */
import { escapedHtml, plainPage } from "#collections";
import type { SignInRefusal } from "./sign-in-refusal.ts";

/** Why somebody was not let in, what to do, and a way to try again. */
export const refusalPage = ({ hint, message, status }: SignInRefusal) =>
  plainPage({
    status,
    title: "Not signed in",
    body: `<h1>You are not signed in</h1><p>${escapedHtml(message)}.</p><p>${escapedHtml(hint)}</p><p><a href="/sign-in">Back to the sign-in page</a></p>`,
  });

/**
 * Takes somebody on to a page of this site.
 *
 * A redirect would not do: browsers call the request after it one from the provider's site, and Payload
 * takes no session from such. The step from this page is one from our own.
 */
export const onwardPage = (address: string) =>
  plainPage({
    status: 200,
    title: "Signing in",
    head: `<meta http-equiv="refresh" content="0;url=${escapedHtml(address)}">`,
    body: `<p>You are signed in. <a href="${escapedHtml(address)}">Go on</a></p>`,
  });
