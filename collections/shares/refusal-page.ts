import type { ToolkitError } from "#render/errors";
import { closedPage } from "./share-page.ts";

/** For the time before an election there is a status of its own, RFC 7725; everything else is gone. */
const statuses: Readonly<Record<string, number>> = {
  "election-block": 451,
  "not-approved": 403,
  "no-approval-route": 403,
  "missing-supply": 500,
};

/** What a stranger is told of a file that was withdrawn, and not why. */
export const noLonger = "This file may no longer be used.";

/** What a stranger is told instead of whose rights stop a file, or who has not signed it. */
const discreet: Readonly<Record<string, string>> = {
  "rights-block": noLonger,
  "not-approved": "This file is not approved for use yet.",
  "no-approval-route": "This file is not approved for use yet.",
  "missing-supply": "This file cannot be made at the moment.",
};

/** What somebody outside gets instead of a file: that an election stops it, and nothing about anybody. */
export const refusalForOutsiders = ({
  code,
  message,
}: Pick<ToolkitError, "code" | "message">): {
  readonly status: number;
  readonly says: string;
} => ({
  status: statuses[code] ?? 410,
  says: discreet[code] ?? message,
});

/** The page for a file that is refused behind a link. */
export function refusalPage(error: ToolkitError): Response {
  const { says, status } = refusalForOutsiders(error);
  return closedPage(status, says);
}
