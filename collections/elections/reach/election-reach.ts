/** What an election would stop, as it is told before the election is saved and as the audit keeps it afterwards. */
import type {
  Day,
  ElectionCode,
  ElectionTreatment,
  JobState,
  RightsSeverity,
} from "#brand";
import { digestOf } from "#render/digest";

/** What can be done about something that is stopped. */
export type Remedy = "override" | "replace-photograph" | "reword" | "wait";

/** Why something would be stopped, or should be asked about first. */
export interface ReachReason {
  readonly rule: ElectionCode | "rights/pre-election-person";
  readonly severity: RightsSeverity;
  /** A whole sentence that names nobody. */
  readonly what: string;
  readonly hint: string;
  /** The first day on which it holds; it ends with the close of poll. */
  readonly from: Day;
  readonly remedies: readonly Remedy[];
}

/** A campaign that the election touches. */
export interface ReachedCampaign {
  readonly id: number;
  /** The toolkit's slug; empty for outputs whose toolkit is gone. */
  readonly slug: string;
  readonly name: string;
  readonly treatment: ElectionTreatment;
  /** Whether all of it stops. Otherwise it is to be asked about. */
  readonly isStopped: boolean;
  /** Its first day, where that lies in the period. */
  readonly launchesOn?: Day;
  /** How many of its finished outputs stop, with it or for reasons of their own. */
  readonly outputs: number;
  readonly reasons: readonly ReachReason[];
}

/** A finished output that stops. */
export interface ReachedOutput {
  readonly id: number;
  readonly name: string;
  /** Slug of its toolkit. */
  readonly campaign: string;
  readonly isStoppedWithCampaign: boolean;
  /** Reasons of its own: a name in its words, somebody in its photographs. */
  readonly reasons: readonly ReachReason[];
}

/** An open link, some of whose files stop. */
export interface ReachedLink {
  readonly id: number;
  readonly recipient: string;
  readonly purpose: string;
  readonly expires: string;
  /** How many of its files stop, and how many it has. */
  readonly stopped: number;
  readonly files: number;
  /** Whether it stops for being an elected member's. */
  readonly isForMember: boolean;
}

/** Print on order whose press file stops: it is not accepted and not begun. What is on the press, people must stop. */
export interface ReachedJob {
  readonly id: number;
  readonly reference: string;
  readonly title: string;
  readonly state: JobState;
  /** The day on which every copy must be there, where it is known. */
  readonly neededBy?: Day;
  /** Its press file, one of `outputs`. */
  readonly output: number;
}

/** Everything that an election would stop, each list in a fixed order. */
export interface ElectionReach {
  /** The first day: of the notice, or today where the period runs already. */
  readonly from: Day;
  /** Poll day, at whose close everything is released. */
  readonly until: Day;
  readonly campaigns: readonly ReachedCampaign[];
  readonly outputs: readonly ReachedOutput[];
  readonly links: readonly ReachedLink[];
  readonly jobs: readonly ReachedJob[];
}

/** How much an election stops, and the digest of the list that says what. */
export interface ReachSummary {
  readonly campaigns: number;
  readonly outputs: number;
  readonly links: number;
  readonly jobs: number;
  /** SHA-256 of the whole list, hex: the same list, the same digest. */
  readonly digest: string;
}

/** The summary of a reach. The digest tells which things stop and by which rules, not on which day it is asked. */
export const summaryOf = ({
  campaigns,
  jobs,
  links,
  outputs,
  until,
}: ElectionReach): ReachSummary => ({
  campaigns: campaigns.length,
  outputs: outputs.length,
  links: links.length,
  jobs: jobs.length,
  digest: digestOf({
    until,
    campaigns: campaigns.map(({ reasons, slug }) => [slug, rulesIn(reasons)]),
    outputs: outputs.map(({ id, isStoppedWithCampaign, reasons }) => [
      id,
      isStoppedWithCampaign,
      rulesIn(reasons),
    ]),
    links: links.map(({ id, stopped }) => [id, stopped]),
    jobs: jobs.map(({ id }) => id),
  }),
});

const rulesIn = (reasons: readonly ReachReason[]): readonly string[] =>
  reasons.map(({ rule, severity }) => `${severity} ${rule}`);

/** Whether there is anything to look at. A job stops by its output alone. */
export const isEmptyReach = ({
  campaigns,
  links,
  outputs,
}: Pick<ElectionReach, "campaigns" | "links" | "outputs">): boolean =>
  campaigns.length + links.length + outputs.length === 0;
