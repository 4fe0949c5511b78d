/** What a building notice says before an election, in the languages in which councils in England and Wales put it up. */
export interface NoticeWords {
  readonly language: "en" | "cy";
  readonly title: string;
  /** `{from}` and `{until}` stand for days. */
  readonly neutral: string;
  readonly points: readonly string[];
  /** Heads the days of the vote. */
  readonly days: string;
  readonly columns: readonly [what: string, when: string];
  readonly poll: string;
  readonly pollHours: string;
  readonly register: string;
  readonly postal: string;
  readonly proxy: string;
  /** `{day}` stands for a day on which something ends at five in the afternoon. */
  readonly byFive: string;
  readonly ask: string;
  /** `{contact}` stands for a number or an address. */
  readonly askAt: string;
}

const english: NoticeWords = {
  language: "en",
  title: "Before the vote",
  neutral:
    "From {from} until the polls close on {until}, this building stays neutral.",
  points: [
    "No posters, leaflets or badges of parties, candidates or campaigns are put up or given out here.",
    "No visits, photographs or filming with candidates take place here.",
    "Rooms that the law lets candidates hire are open to all of them on the same terms.",
    "Our services go on as usual.",
  ],
  days: "The days of the vote",
  columns: ["What", "When"],
  poll: "Polling day",
  pollHours: "{day}, 7am\u00a0to\u00a010pm",
  register: "Register to vote by",
  postal: "Apply for a postal vote by",
  proxy: "Apply for a proxy vote by",
  byFive: "5pm, {day}",
  ask: "Questions? Ask the monitoring officer.",
  askAt: "Questions? Ask the monitoring officer: {contact}",
};

const welsh: NoticeWords = {
  language: "cy",
  title: "Cyn y bleidlais",
  neutral:
    "O d{from} nes bydd y gorsafoedd pleidleisio yn cau ar d{until}, mae’r adeilad hwn yn aros yn niwtral.",
  points: [
    "Ni chaiff posteri, taflenni na bathodynnau pleidiau, ymgeiswyr nac ymgyrchoedd eu gosod na’u rhannu yma.",
    "Nid oes ymweliadau, lluniau na ffilmio gydag ymgeiswyr yma.",
    "Mae ystafelloedd y mae’r gyfraith yn gadael i ymgeiswyr eu llogi ar gael i bob un ohonynt ar yr un telerau.",
    "Mae ein gwasanaethau’n parhau fel arfer.",
  ],
  days: "Dyddiadau’r bleidlais",
  columns: ["Beth", "Pryd"],
  poll: "Diwrnod pleidleisio",
  pollHours: "{day}, 7am\u00a0tan\u00a010pm",
  register: "Cofrestrwch i bleidleisio erbyn",
  postal: "Gwnewch gais am bleidlais bost erbyn",
  proxy: "Gwnewch gais am bleidlais drwy ddirprwy erbyn",
  byFive: "5pm, {day}",
  ask: "Cwestiynau? Gofynnwch i’r swyddog monitro.",
  askAt: "Cwestiynau? Gofynnwch i’r swyddog monitro: {contact}",
};

/** The words of notices by their language. */
export const noticeWords: Readonly<
  Record<NoticeWords["language"], NoticeWords>
> = { en: english, cy: welsh };
