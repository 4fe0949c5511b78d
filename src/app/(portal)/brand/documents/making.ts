/** What is answered in place of a document that is being made, or that cannot be made now. */
import {
  escapedHtml,
  HeldBackError,
  plainPage,
  refusalForOutsiders,
} from "#collections";
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

/** What somebody outside is told of a document that cannot be made. */
interface Told {
  readonly status: number;
  readonly says: string;
}

const cannotBeMade: Told = {
  status: 500,
  says: "It cannot be made at the moment. Ask the brand team for it.",
};

/** Refusals of documents in words for people outside; what an error says itself is for the house. */
const told: Readonly<Record<string, Told>> = {
  busy: {
    status: 429,
    says: "Other documents are being made. Ask again in a minute.",
  },
  "too-slow": {
    status: 503,
    says: "It took too long to make. Ask again in a few minutes.",
  },
  "no-guidelines": {
    status: 404,
    says: "No section is published for this reader. Choose another kind of reader.",
  },
};

/** Refusals of what a document shows, which links to files say too. */
const ofRights: readonly string[] = ["rights-block", "campaign-over"];

function toldOf(error: ToolkitError): Told {
  const own = told[error.code];
  if (own) return own;
  return error instanceof HeldBackError || ofRights.includes(error.code)
    ? refusalForOutsiders(error)
    : cannotBeMade;
}

/** A refusal with its reason in words that are meant for outsiders. Any other error is thrown on. */
export function documentRefusal(error: unknown): Response {
  if (!(error instanceof ToolkitError)) throw error;
  const { says, status } = toldOf(error);
  return plainPage({
    status,
    title: "Not to be had now",
    body: `<h1>This document cannot be made now</h1><p>${escapedHtml(says)}</p><p><a href="/brand/guidelines">Read the guidelines as pages</a></p>`,
  });
}
