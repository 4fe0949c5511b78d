import type { ElectionRule } from "../rule.ts";
import { electionSources } from "../sources.table.ts";

/** A campaign about which nobody has decided yet. */
export const undecided: ElectionRule = {
  code: "election/undecided",
  severity: "block",
  says: "Where a campaign’s terms leave it to the monitoring officer, it rests until that officer has decided.",
  sources: [electionSources.ownTreatment, electionSources.publicityCode],
  *check({ treatment }) {
    if (treatment !== "needs-monitoring-officer") return;
    yield {
      what: "the monitoring officer has not decided about the campaign",
      hint: "Ask the monitoring officer to let it go on, or wait for the close of poll",
    };
  },
};
