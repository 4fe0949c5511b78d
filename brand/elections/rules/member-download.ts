import type { ElectionRule } from "../rule.ts";
import { electionSources } from "../sources.table.ts";

/** Council pictures that would reach a member or a group without a look at what for. */
export const memberDownload: ElectionRule = {
  code: "election/member-download",
  severity: "block",
  says: "Before an election nothing is handed out to elected members.",
  sources: [electionSources.publicityCode, electionSources.practice],
  *check({ handing, isForMember }) {
    if (!isForMember || handing === "render") return;
    yield {
      what: "it would be handed out to an elected member",
      hint: "Ask the monitoring officer, who looks at what it is for",
    };
  },
};
