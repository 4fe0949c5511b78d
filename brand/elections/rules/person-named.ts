import { namesAnyOf } from "../naming.ts";
import type { ElectionRule } from "../rule.ts";
import { electionSources } from "../sources.table.ts";

/** A candidate or member whom a caption, a quotation or any other copy names. */
export const personNamed: ElectionRule = {
  code: "election/person-named",
  severity: "block",
  says: "Before an election no copy, caption or quotation names a candidate or a member.",
  sources: [electionSources.publicityAct, electionSources.practice],
  *check({ texts, treatment }, { people }) {
    if (treatment === "exempt") return;
    const names = namesAnyOf(people);
    for (const { slot, text } of texts) {
      if (!names(text)) continue;
      yield {
        slot,
        what: `its "${slot}" names somebody on the monitoring officer’s list`,
        hint: "Take the name out, or quote an officer in its place",
      };
    }
  },
};
