import type { ElectionRule } from "../rule.ts";
import { electionSources } from "../sources.table.ts";

/** A campaign whose own terms say that it rests. */
export const paused: ElectionRule = {
  code: "election/paused",
  severity: "block",
  says: "A campaign that pauses before an election is neither made nor handed out until the close of poll.",
  sources: [electionSources.ownTreatment, electionSources.publicityCode],
  *check({ treatment }) {
    if (treatment !== "pause") return;
    yield {
      what: "the campaign pauses",
      hint: "Wait for the close of poll, or ask the monitoring officer",
    };
  },
};
