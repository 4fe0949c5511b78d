import { digestOf, sha256 } from "#render/digest";

/** What can happen that a council may have to answer for. */
export const eventKinds = {
  "rendition-made": "Output made",
  "rendition-blocked": "Output blocked",
  "rendition-asked": "Output asked for again",
  "handed-out": "File handed out",
  "handing-refused": "File refused",
  "consent-recorded": "Consent recorded",
  "consent-withdrawn": "Consent withdrawn",
  "withdrawal-opened": "Worksheet opened",
  "withdrawal-task-closed": "Task of a worksheet closed",
  "withdrawal-completed": "Worksheet completed",
  "election-entered": "Election entered",
  "election-changed": "Election changed",
  "fact-changed": "Fact changed",
  "message-changed": "Message changed",
  "override-made": "Override made",
  "override-revoked": "Override taken back",
  "share-made": "Share link made",
  "share-changed": "Share link changed",
  "share-revoked": "Share link taken back",
  "share-closed": "Share link closed by a withdrawal",
  "kit-made": "Kit made",
  "kit-changed": "Kit changed",
  "kit-opened": "Kit opened",
  "kit-fetched": "Fetched from a kit",
  "roles-changed": "Roles changed",
  "key-issued": "Key of a machine or webhook made",
  "webhook-paused": "Webhook paused",
  "route-changed": "Approval route changed",
  "rights-policy-changed": "Rights policy changed",
  "absence-changed": "Absence changed",
  "approval-asked": "Approval asked for",
  "approval-signed": "Step approved",
  "approval-declined": "Step declined",
  "approval-closed": "Approval closed",
  "approval-reminded": "Approver reminded",
  "job-ordered": "Print ordered",
  "job-accepted": "Print job accepted",
  "job-queried": "Print job queried",
  "job-answered": "Query answered",
  "job-proof-sent": "Proof sent",
  "job-proof-accepted": "Proof accepted",
  "job-proof-refused": "Proof refused",
  "job-printing": "Printing begun",
  "job-delivered": "Print delivered",
  "job-closed": "Print job closed",
  "job-cancelled": "Print job cancelled",
  "job-priced": "Print job priced",
  "job-noted": "Message on a print job",
} as const;

/** The kind of an event. */
export type EventKind = keyof typeof eventKinds;

/** Something that happened, as whoever records it tells it. */
export interface AuditEvent {
  readonly kind: EventKind;
  /** What it happened to, as lineage names it: `rendition:12`, `consent:CON-2026-0004`. */
  readonly about: string;
  /** A whole sentence, without a word about anybody in a photograph. */
  readonly says: string;
  /** What was asked and what answered: rules, reasons, digests. Plain JSON. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** Who did it, where that is not who asks: `share:7`. */
  readonly actor?: string;
}

/** What an event says. Its digest stays when this is forgotten. */
export interface EventContent extends AuditEvent {
  /** When it happened, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** Who did it: `user:4`, `machine:2`, `share:7`, `program`, or `nobody` without a login. */
  readonly actor: string;
}

/** An event's place in the chain. */
export interface EventLink {
  /** From 1, without a gap. */
  readonly sequence: number;
  /** The digest of the event before; empty for the first. */
  readonly previous: string;
  /** SHA-256 of the content, hex. */
  readonly contentDigest: string;
}

/** The digest of what an event says. */
export const contentDigestOf = ({
  about,
  actor,
  at,
  detail,
  kind,
  says,
}: EventContent): string =>
  digestOf({ about, actor, at, detail: detail ?? {}, kind, says });

/** The digest that the next event carries on: one changed letter in any event before changes it. */
export const linkDigestOf = ({
  contentDigest,
  previous,
  sequence,
}: EventLink): string => sha256(`${sequence}\n${previous}\n${contentDigest}`);
