import type { ElectionRule } from "../rule.ts";
import { electionSources } from "../sources.table.ts";

/** Matter over which parties differ. */
export const political: ElectionRule = {
  code: "election/political",
  severity: "block",
  says: "No publicity about politically controversial matter goes out before an election.",
  sources: [
    electionSources.publicityAct,
    electionSources.publicityCode,
    electionSources.practice,
  ],
  *check({ isPolitical, treatment }) {
    if (!isPolitical || treatment === "exempt") return;
    yield {
      what: "its matter is marked as political",
      hint: "Wait for the close of poll; the monitoring officer alone may decide otherwise",
    };
  },
};
