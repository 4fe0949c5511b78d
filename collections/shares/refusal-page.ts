import { dayText } from "#brand";
import type { ToolkitError } from "#render/errors";
import { HeldBackError, type HeldBackBy } from "../rights/held-back.ts";
import { closedPage } from "./share-page.ts";

/** What a stranger is told of a file that was withdrawn, and not why. */
export const noLonger = "This file may no longer be used.";

const notYet = "This file is not approved for use yet.";

/** What a stranger is told of a refusal. */
interface Told {
  readonly status: number;
  readonly says: string;
}

/** Where nothing else is known, a stranger is told no more than that. */
const unsaid: Told = {
  status: 410,
  says: "This file cannot be given out at the moment.",
};

/** Each refusal in words for people outside: whose rights stop a file, or who has not signed it, is not theirs to know. */
const told: Readonly<Record<string, Told>> = {
  "campaign-over": {
    status: 410,
    says: "The campaign that this file belongs to is over, so it may no longer be used.",
  },
  "fact-superseded": {
    status: 410,
    says: "A figure in this file has changed since it was made, so it is not given out any more. Ask for the new file.",
  },
  "rights-block": { status: 410, says: noLonger },
  "not-approved": { status: 403, says: notYet },
  "no-approval-route": { status: 403, says: notYet },
  "missing-supply": {
    status: 500,
    says: "This file cannot be made at the moment.",
  },
};

/** Why something is held back before an election, as the end of a sentence that names nobody. */
const because: Readonly<Record<HeldBackBy, string>> = {
  "election/paused": "the campaign that it belongs to pauses",
  "election/undecided":
    "it is not decided whether the campaign that it belongs to may go on",
  "election/political": "its subject may be disputed in the election",
  "election/person-named":
    "it names somebody who may take part in the election",
  "election/member-download":
    "the link is for an elected member, to whom no publicity is handed out",
  "election/new-launch": "no campaign is launched",
  "rights/pre-election-person":
    "it shows somebody who may take part in the election",
};

/**
 * What somebody outside gets instead of a file: that an election stops it, by which rule and until when, and nothing
 * about anybody. For the time before an election there is a status of its own, RFC 7725; everything else is gone.
 */
export function refusalForOutsiders(error: ToolkitError): Told {
  if (error instanceof HeldBackError)
    return { status: 451, says: heldBack(error) };
  // Whoever wrote it wrote it for whoever has the link.
  if (error.code === "gone") return { status: 410, says: error.message };
  return told[error.code] ?? unsaid;
}

function heldBack({ rules, until }: HeldBackError): string {
  const why = new Intl.ListFormat("en-GB").format(
    rules.map((rule) => because[rule]),
  );
  const when =
    until === undefined
      ? "It may be given out again after the election."
      : `It may be given out again when the polls have closed, at 10 pm on ${dayText(until)}.`;
  return `The council is not giving this file out before an election: in this time ${why}. ${when}`;
}

/** The page for a file that is refused behind a link. */
export function refusalPage(error: ToolkitError): Response {
  const { says, status } = refusalForOutsiders(error);
  return closedPage(status, says);
}
