import type { RightsSource } from "../rights/source.ts";
import type { RightsSeverity } from "../rights/rule.ts";
import type { CampaignUse } from "./campaign-use.ts";
import type { Election } from "./election.ts";
import type { ElectionCode } from "./election-code.ts";

/** What a rule has against a campaign before one election. */
export interface ElectionObjection {
  readonly severity?: RightsSeverity;
  /** What is the matter, as part of a sentence: `the campaign pauses`. */
  readonly what: string;
  readonly hint: string;
  /** The slot that it is about, where it is about one. */
  readonly slot?: string;
}

/** One thing that is asked of every output while the period before an election runs. */
export interface ElectionRule {
  readonly code: ElectionCode;
  readonly severity: RightsSeverity;
  /** The rule in one sentence, as a monitoring officer would say it. */
  readonly says: string;
  readonly sources: readonly RightsSource[];
  readonly check: (
    use: CampaignUse,
    election: Election,
  ) => Iterable<ElectionObjection>;
}
