import type { Channel } from "./channel.ts";
import { laterOf, type Day } from "./day.ts";
import type { Territory } from "./territory.ts";

/** What may be done to a photograph on its way into artwork. */
export type Change = "crop" | "overlay" | "recolor" | "composite" | "ai-edit";

/** What a use is for: to win people over, to report, or to earn money. */
export type Aim = "campaign" | "editorial" | "trading";

/** Who would use the photograph. */
export type User =
  | { readonly kind: "council" }
  | { readonly kind: "partner"; readonly partner: string };

/**
 * The time before an election, as the register of elections gives it.
 *
 * Here it is whole days, both included. The hour of release on poll day belongs to elections,
 * which leaves a period out of the question once it is over.
 */
export interface PreElectionPeriod {
  /** `Larkmere by-election, Weirford ward`. */
  readonly election: string;
  /** The day on which the notice of election is published. */
  readonly noticeDay: Day;
  readonly pollDay: Day;
  /** Candidates and members on the monitoring officer's list, by their references. */
  readonly people: readonly string[];
  /** Whether members rest too, as the campaign's own terms say, listed or not. */
  readonly barsMembers?: boolean;
  /** The monitoring officer's override that lets the campaign go on, where there is one. */
  readonly liftedBy?: string;
}

/** What somebody wants to do with a photograph. */
export interface Use {
  readonly channel: Channel;
  readonly aim: Aim;
  readonly territory: Territory;
  /** The first day that anybody sees it. */
  readonly from: Day;
  /** The last day that anybody sees it. A use without an end cannot be judged. */
  readonly until: Day;
  /** Copies of this use, where there are any. */
  readonly printRun?: number;
  /** Copies that earlier uses have made of this photograph. None where absent. */
  readonly printedBefore?: number;
  readonly changes: readonly Change[];
  /** The credits that the artwork carries. */
  readonly credits: readonly string[];
  readonly by: User;
  /** Health, faith, poverty, crime and the like: what a model would not want to be the face of. */
  readonly isSensitiveTopic: boolean;
  /** Whether the campaign keeps every recognisable child out, as fostering does. */
  readonly bansIdentifiableChildren: boolean;
  /** Every period that applies to the place of the use; an empty list says that none does. */
  readonly preElectionPeriods: readonly PreElectionPeriod[];
  /** The day on which the question is asked: today, said by whoever asks. */
  readonly asked: Day;
}

/** The last day that a right must reach: the end of the use, or today where that is later. */
export const lastDayOfUse = (use: Use): Day => laterOf(use.asked, use.until);

/** The day by which a right must have begun: the first day of the use, or today where that is earlier. */
export const firstDayOfUse = (use: Use): Day =>
  use.asked < use.from ? use.asked : use.from;
