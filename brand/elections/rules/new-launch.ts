import { dayText } from "../../rights/day.ts";
import type { ElectionRule } from "../rule.ts";
import { electionSources } from "../sources.table.ts";

/** A campaign that is first seen while the period runs. */
export const newLaunch: ElectionRule = {
  code: "election/new-launch",
  severity: "warn",
  says: "The monitoring officer is asked before a campaign is launched in the time before an election.",
  sources: [electionSources.existingCampaigns],
  *check({ from, treatment }, { notice, poll }) {
    if (treatment === "exempt" || !from) return;
    if (from < notice || from > poll) return;
    yield {
      what: `it would be launched on ${dayText(from)}`,
      hint: "Ask the monitoring officer, or launch it after the close of poll",
    };
  },
};
