import type {
  Brand,
  Day,
  Election,
  ElectionTimetable,
  NoticeWords,
} from "#brand";

/** What papers about an election are made from: its own days, and nothing that somebody has typed twice. */
export interface ElectionContent {
  readonly brand: Brand;
  readonly election: Pick<Election, "name" | "notice" | "poll" | "wards">;
  /** Its last days, where they are counted from the poll. */
  readonly timetable?: ElectionTimetable;
  /** A number or an address at which the monitoring officer answers. */
  readonly contact?: string;
  /** The day that the paper bears: the clock is never asked. */
  readonly issued: Day;
}

/** What a building notice is made from. */
export interface NoticeContent extends ElectionContent {
  /** Its languages, the one that is read first first. */
  readonly languages: readonly NoticeWords["language"][];
  readonly format: "a4" | "a3";
}

/** A campaign before an election, as staff are told of it. */
export interface BriefedCampaign {
  readonly name: string;
  /** `All of it stops`, as a cell of a table says it. */
  readonly what: string;
  /** How many of its finished outputs stop. */
  readonly outputs: number;
}

/** What a briefing of staff is made from. */
export interface BriefingContent extends ElectionContent {
  readonly stops: readonly BriefedCampaign[];
  /** Names of the campaigns that go on. */
  readonly goesOn: readonly string[];
  /** How many finished outputs, open links and print jobs stop. */
  readonly outputs: number;
  readonly links: number;
  readonly jobs: number;
  /** What may not happen, a sentence each. */
  readonly rules: readonly string[];
  /** What that rests on, as sources are cited. */
  readonly sources: readonly string[];
}
