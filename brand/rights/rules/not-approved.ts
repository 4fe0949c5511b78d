import type { Approval } from "../photograph-rights.ts";
import type { PhotographRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

const states: Readonly<Record<Exclude<Approval, "approved">, string>> = {
  draft: "has never been approved",
  restricted: "is restricted by the library",
  archived: "is archived",
};

/** A photograph that the library has not let. */
export const notApproved: PhotographRule = {
  kind: "photograph",
  code: "rights/not-approved",
  severity: "block",
  says: "Only an approved photograph is used.",
  sources: [rightsSources.libraryApproval],
  *check({ approval, photograph }) {
    if (approval === "approved") return;
    yield {
      what: `Photograph "${photograph}" ${states[approval]}`,
      hint: "Ask a brand guardian to approve it, or choose another photograph",
    };
  },
};
