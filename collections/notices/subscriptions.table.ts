/**
 * Who is told of what happens, and which webhooks are: the one place where the audit meets the outside.
 *
 * The audit is the outbox: an event is written in the transaction of what it tells of, and the sender reads on from where
 * it was. A new kind of event needs a line here and nothing else. An event without a line is told to nobody.
 */
import type { EventKind } from "../audit/event.ts";
import type { Topic } from "../webhooks/topics.table.ts";
import { whoAsked, whoMaySign } from "./approval-recipients.ts";
import { whoOrdered, whoPrints } from "./job-recipients.ts";
import type { NoticeKind } from "./kinds.table.ts";
import {
  everyone,
  whoHasTasks,
  whoseRolesChanged,
  whoseWorkStops,
  whoShared,
  type Recipients,
} from "./recipients.ts";

/** What follows from an event of one kind. */
export interface Subscription {
  /** Notices to people. Whoever did it is not told of it. */
  readonly notices?: readonly {
    readonly kind: NoticeKind;
    readonly to: readonly Recipients[];
    /** Whether those who are told may not know which thing it is about. */
    readonly isAnonymous?: true;
  }[];
  /** What webhooks are told, and which parts of the event's detail go along: identifiers and digests, nothing of people. */
  readonly webhook?: {
    readonly topic: Topic;
    readonly detail?: readonly string[];
  };
}

const election: Subscription["notices"] = [
  {
    kind: "election-entered",
    to: [everyone("guardian", "officer", "monitoring-officer")],
  },
];

/** A move of a print job, which webhooks are told too. */
const move = (notices: Subscription["notices"]): Subscription => ({
  ...(notices && { notices }),
  webhook: { topic: "job.moved", detail: ["from", "to"] },
});

/** The next move is the desk's. */
const forTheDesk = move([{ kind: "job-wanted", to: [whoPrints] }]);
/** The next move is that of whoever ordered it. */
const forTheOrderer = move([{ kind: "job-wanted", to: [whoOrdered] }]);
const toKnow = move([{ kind: "job-moved", to: [whoOrdered] }]);

/** Every kind of event that is told to somebody. */
export const subscriptions: Readonly<Partial<Record<EventKind, Subscription>>> =
  {
    "rendition-made": {
      webhook: { topic: "rendition.ready", detail: ["key", "files"] },
    },
    "rendition-blocked": {
      webhook: { topic: "rendition.blocked", detail: ["key", "findings"] },
    },
    "approval-asked": {
      notices: [{ kind: "approval-wanted", to: [whoMaySign] }],
      webhook: { topic: "approval.asked", detail: ["steps", "outputs"] },
    },
    "approval-signed": {
      notices: [
        { kind: "approval-wanted", to: [whoMaySign] },
        { kind: "approval-decided", to: [whoAsked] },
      ],
      webhook: {
        topic: "approval.signed",
        detail: ["step", "decision", "as", "outputs"],
      },
    },
    "approval-declined": {
      notices: [{ kind: "changes-requested", to: [whoAsked] }],
      webhook: {
        topic: "approval.declined",
        detail: ["step", "decision", "as", "outputs"],
      },
    },
    "approval-closed": { webhook: { topic: "approval.closed" } },
    "consent-withdrawn": {
      notices: [
        { kind: "consent-withdrawn", to: [everyone("consent-officer")] },
      ],
      webhook: { topic: "consent.withdrawn" },
    },
    "withdrawal-opened": {
      notices: [
        { kind: "task-given", to: [whoHasTasks] },
        {
          kind: "work-stopped",
          to: [whoseWorkStops, everyone("guardian")],
          isAnonymous: true,
        },
      ],
      webhook: {
        topic: "withdrawal.opened",
        detail: ["consent", "photographs", "renditions", "tasks"],
      },
    },
    "withdrawal-completed": {
      notices: [
        { kind: "worksheet-complete", to: [everyone("consent-officer")] },
      ],
      webhook: { topic: "withdrawal.completed" },
    },
    "election-entered": {
      notices: election,
      webhook: {
        topic: "election.entered",
        detail: ["noticeDay", "pollDay", "area", "wards"],
      },
    },
    "election-changed": {
      notices: election,
      webhook: {
        topic: "election.changed",
        detail: ["noticeDay", "pollDay", "area", "wards"],
      },
    },
    "fact-changed": {
      notices: [
        { kind: "fact-changed", to: [everyone("guardian", "officer")] },
      ],
      webhook: {
        topic: "fact.changed",
        detail: ["before", "after", "superseded"],
      },
    },
    "message-changed": {
      notices: [
        { kind: "message-changed", to: [everyone("guardian", "officer")] },
      ],
      webhook: { topic: "message.changed", detail: ["languages", "outputs"] },
    },
    "override-made": {
      notices: [
        {
          kind: "override-made",
          to: [everyone("guardian", "monitoring-officer")],
        },
      ],
      webhook: { topic: "override.made", detail: ["election", "toolkit"] },
    },
    "override-revoked": {
      notices: [
        {
          kind: "override-revoked",
          to: [everyone("guardian", "monitoring-officer")],
        },
      ],
      webhook: { topic: "override.revoked", detail: ["election", "toolkit"] },
    },
    "share-made": {
      webhook: { topic: "share.made", detail: ["expires", "renditions"] },
    },
    "share-closed": {
      webhook: { topic: "share.closed", detail: ["withdrawn"] },
    },
    "share-revoked": {
      notices: [{ kind: "share-revoked", to: [whoShared] }],
      webhook: { topic: "share.revoked" },
    },
    "job-ordered": forTheDesk,
    "job-answered": forTheDesk,
    "job-proof-accepted": forTheDesk,
    "job-proof-refused": forTheDesk,
    "job-queried": forTheOrderer,
    "job-proof-sent": forTheOrderer,
    "job-delivered": forTheOrderer,
    "job-accepted": toKnow,
    "job-printing": toKnow,
    "job-closed": toKnow,
    // Whoever made the files ready need not go on.
    "job-cancelled": move([{ kind: "job-moved", to: [whoPrints, whoOrdered] }]),
    "job-priced": { notices: [{ kind: "job-moved", to: [whoOrdered] }] },
    "job-noted": {
      notices: [{ kind: "job-moved", to: [whoPrints, whoOrdered] }],
    },
    "roles-changed": {
      notices: [{ kind: "roles-changed", to: [whoseRolesChanged] }],
    },
    "key-issued": {
      notices: [{ kind: "key-issued", to: [everyone("administrator")] }],
    },
    "webhook-paused": {
      notices: [{ kind: "webhook-paused", to: [everyone("administrator")] }],
    },
  };
