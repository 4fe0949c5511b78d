import type { Day } from "../rights/day.ts";
import type { ElectionTreatment } from "../toolkit.ts";
import type { MessageChannelCode } from "./message-channels.table.ts";

/** A message of a campaign for one channel, in the brand's first language. */
export interface ChannelMessage {
  readonly channel: MessageChannelCode;
  /** The name of one of the campaign's audiences; everybody where absent. */
  readonly audience?: string;
  readonly text: string;
  readonly alt?: string;
}

/** What a campaign is for and what must be kept to, beside its words. */
export interface CampaignBrief {
  readonly summary: string;
  readonly objective: string;
  readonly audiences: readonly {
    readonly name: string;
    readonly insight: string;
  }[];
  readonly messages: readonly ChannelMessage[];
  readonly election: ElectionTreatment;
  readonly hashtag: string;
  readonly dos: readonly string[];
  readonly donts: readonly string[];
  readonly contact: {
    readonly name: string;
    readonly email: string;
    readonly phone: string;
  };
  readonly accessLevel: "public" | "partner" | "staff";
  readonly until?: Day;
  readonly bansIdentifiableChildren?: boolean;
  readonly sensitivity?: "political" | "safeguarding" | "legal";
  /** Slots that keep the narrative's words, by template. */
  readonly lockedSlots?: Readonly<Record<string, readonly string[]>>;
}
