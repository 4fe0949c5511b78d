import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A contributor's agreement on which nobody wrote an end. */
export const licenceOpenEnded: LicenceRule = {
  kind: "licence",
  code: "rights/licence-open-ended",
  severity: "block",
  says: "What a resident or a partner supplies is used until an agreed day.",
  sources: [rightsSources.contributorTerms],
  *check({ grant, reference, until }) {
    if (grant.kind !== "contributor-agreement" || until) return;
    yield {
      what: `Licence "${reference}" is a contributor’s agreement without an end`,
      hint: "Record the last day that the agreement names, or agree one",
    };
  },
};
