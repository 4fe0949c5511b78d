import type { Day } from "../rights/day.ts";
import type { ElectionTreatment } from "../toolkit.ts";

/** How somebody gets hold of an output. */
export type Handing = "render" | "download" | "share" | "pull";

/** One thing that an output says, and the slot in which it says it. */
export interface SpokenText {
  readonly slot: string;
  readonly text: string;
}

/** An output of a campaign, as far as an election asks about it. */
export interface CampaignUse {
  /** The toolkit, by its slug; overrides name it. */
  readonly toolkit: string;
  readonly treatment: ElectionTreatment;
  /** Whether what it speaks of is politically contested. */
  readonly isPolitical: boolean;
  /** The wards that it is for; none says the whole area. */
  readonly wards: readonly string[];
  /** The first and the last day on which anybody may see it, where there are such days. */
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  /** Its copy, captions and quotations included. */
  readonly texts: readonly SpokenText[];
  readonly handing: Handing;
  /** Whether whoever asks is an elected member, or asks for one. */
  readonly isForMember: boolean;
}

/** The monitoring officer's word that one campaign goes on before one election. */
export interface ElectionOverride {
  /** `MO-0007`, as the audit names it. */
  readonly reference: string;
  /** `Election.name`. */
  readonly election: string;
  readonly toolkit: string;
  readonly reason: string;
}
