import type { EventKind } from "./event.ts";

/**
 * How many years the words of an event are kept. Digests stay for good, so that the chain can be verified.
 *
 * Source: our own default, six years for what a claim may rest on (Limitation Act 1980 s.5, unverified) and two for daily
 * traffic; a council sets its own.
 */
export const retentionYears: Readonly<Record<EventKind, number>> = {
  "rendition-made": 6,
  "rendition-blocked": 2,
  "rendition-asked": 2,
  "handed-out": 2,
  "handing-refused": 2,
  "consent-recorded": 6,
  "consent-withdrawn": 6,
  "withdrawal-opened": 6,
  "withdrawal-task-closed": 6,
  "withdrawal-completed": 6,
  "election-entered": 6,
  "election-changed": 6,
  "fact-changed": 6,
  "message-changed": 6,
  "override-made": 6,
  "override-revoked": 6,
  "share-made": 2,
  "share-changed": 2,
  "share-revoked": 2,
  "share-closed": 6,
  "kit-made": 2,
  "kit-changed": 2,
  "kit-opened": 2,
  "kit-fetched": 2,
  "roles-changed": 2,
  "key-issued": 2,
  "webhook-paused": 2,
  "route-changed": 6,
  "rights-policy-changed": 6,
  "absence-changed": 6,
  "approval-asked": 6,
  "approval-signed": 6,
  "approval-declined": 6,
  "approval-closed": 6,
  "approval-reminded": 2,
  // Orders are contracts.
  "job-ordered": 6,
  "job-accepted": 6,
  "job-queried": 6,
  "job-answered": 6,
  "job-proof-sent": 6,
  "job-proof-accepted": 6,
  "job-proof-refused": 6,
  "job-printing": 6,
  "job-delivered": 6,
  "job-closed": 6,
  "job-cancelled": 6,
  "job-priced": 6,
  "job-noted": 6,
};
