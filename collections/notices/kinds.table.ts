/** How somebody is told: a mail of its own, in the mail of the morning, or in the admin alone. */
export const tellings = {
  "at-once": "A mail at once",
  digest: "In the mail of the morning",
  none: "In the admin alone",
} as const;

/** One way of telling. */
export type HowTold = keyof typeof tellings;

/** What can be told to somebody. */
export interface NoticeKindRow {
  /** What people call it in their preferences. */
  readonly label: string;
  /** How it is told where nobody has chosen. */
  readonly usually: HowTold;
  /** Whether the council's policy lets nobody choose: it concerns the law, safety or somebody's account. */
  readonly isFixed?: true;
}

const kinds = {
  "approval-wanted": { label: "My approval is wanted", usually: "at-once" },
  "approval-due": {
    label: "The deadline of an approval is near or over",
    usually: "digest",
  },
  "changes-requested": {
    label: "Somebody asks for changes to my work, or refuses it",
    usually: "at-once",
  },
  "approval-decided": {
    label: "My work is approved",
    usually: "at-once",
  },
  "consent-withdrawn": {
    label: "A consent is withdrawn",
    usually: "at-once",
    isFixed: true,
  },
  "work-stopped": {
    label: "A withdrawn consent touches what I made, shared or fetched",
    usually: "at-once",
    isFixed: true,
  },
  "task-given": { label: "I have tasks on a worksheet", usually: "at-once" },
  "worksheet-complete": {
    label: "A worksheet of mine is complete",
    usually: "digest",
  },
  "task-due": { label: "A task on a worksheet is due", usually: "at-once" },
  "override-made": {
    label: "A campaign may go on before an election",
    usually: "at-once",
    isFixed: true,
  },
  "override-revoked": {
    label: "Leave to go on before an election is taken back",
    usually: "at-once",
  },
  "election-entered": {
    label: "An election is entered or changed",
    usually: "digest",
  },
  "share-ending": { label: "A link that I shared ends", usually: "at-once" },
  "share-revoked": {
    label: "Somebody takes back a link that I shared",
    usually: "at-once",
  },
  "expiry-near": {
    label: "A consent, licence, fact or campaign ends soon",
    usually: "digest",
  },
  "fact-changed": {
    label: "A fact changes that finished outputs state",
    usually: "digest",
  },
  "message-changed": {
    label: "A narrative has other words than finished outputs",
    usually: "digest",
  },
  "job-wanted": {
    label: "A print job waits for my next move",
    usually: "at-once",
  },
  "job-moved": {
    label: "A print job of mine moves on",
    usually: "digest",
  },
  "roles-changed": {
    label: "My roles change",
    usually: "at-once",
    isFixed: true,
  },
  "key-issued": {
    label: "A machine or a webhook gets a key",
    usually: "at-once",
    isFixed: true,
  },
  "webhook-paused": {
    label: "A webhook is paused because it does not answer",
    usually: "at-once",
    isFixed: true,
  },
} as const satisfies Readonly<Record<string, NoticeKindRow>>;

/** The kind of a notice. */
export type NoticeKind = keyof typeof kinds;

/** Everything that can be told to somebody, and how it is told unless they choose. */
export const noticeKinds: Readonly<Record<NoticeKind, NoticeKindRow>> = kinds;

/** Whether a word names a kind of notice. */
export const isNoticeKind = (word: string): word is NoticeKind =>
  Object.hasOwn(kinds, word);

/** Every kind, in the order of the table. */
export const allNoticeKinds: readonly NoticeKind[] =
  Object.keys(kinds).filter(isNoticeKind);
