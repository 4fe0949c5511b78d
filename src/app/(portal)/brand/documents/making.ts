/** What is answered in place of a document that is being made, or that cannot be made now. */
import { escapedHtml, plainPage, refusalForOutsiders } from "#collections";
import type { GuideDocument } from "#plugin/portal";
import { ToolkitError } from "#render/errors";

/** Asks again by itself, and says what to do where a browser does not. */
export function beingMade(
  { words }: GuideDocument,
  { url }: Request,
): Response {
  const { pathname, search } = new URL(url);
  const again = escapedHtml(`${pathname}${search}`);
  return plainPage({
    status: 202,
    title: "Being made",
    headers: { refresh: "4", "retry-after": "4" },
    body: `<h1>The ${escapedHtml(words.toLowerCase())} is being made</h1><p>It is drawn from the rules as they are now, which takes a few seconds. It arrives by itself.</p><p><a href="${again}">Ask again</a> · <a href="/brand/guidelines">Back to the guidelines</a></p>`,
  });
}

/** Where the machine, not the content, is the reason. */
const later: Readonly<Record<string, number>> = { busy: 429, "too-slow": 503 };

/** A refusal with its reason in words. Any other error is thrown on. */
export function documentRefusal(error: unknown): Response {
  if (!(error instanceof ToolkitError)) throw error;
  const { says, status } = refusalForOutsiders(error);
  return plainPage({
    status: later[error.code] ?? status,
    title: "Not to be had now",
    body: `<h1>This document cannot be made now</h1><p>${escapedHtml(says)}</p><p><a href="/brand/guidelines">Read the guidelines as pages</a></p>`,
  });
}
