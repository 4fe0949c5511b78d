/** What a webhook can be told of. A new topic gets a line here and one in `notices/subscriptions.table.ts`. */
export const topics = {
  "rendition.ready": "An output is ready",
  "rendition.blocked": "An output is blocked by a finding",
  "approval.asked": "An approval is asked for",
  "approval.signed": "A step of an approval is signed",
  "approval.declined": "Changes are asked for, or an approval is refused",
  "approval.closed": "An approval is superseded or withdrawn",
  "consent.withdrawn": "A consent is withdrawn",
  "withdrawal.opened": "A worksheet is opened for a withdrawn consent",
  "withdrawal.completed": "A worksheet is complete",
  "election.entered": "An election is entered",
  "election.changed": "An election is changed",
  "fact.changed": "A fact changes that outputs may state",
  "message.changed": "A narrative has other words",
  "override.made": "A campaign may go on before an election",
  "override.revoked": "Leave to go on before an election is taken back",
  "share.made": "A share link is made",
  "share.closed": "A share link is closed by a withdrawal",
  "share.revoked": "A share link is taken back",
  "job.moved": "A print job moves on",
  ping: "A test from this page",
} as const;

/** What a webhook is told of, as its `type` names it. */
export type Topic = keyof typeof topics;

/** Whether a word names a topic. */
export const isTopic = (word: string): word is Topic =>
  Object.hasOwn(topics, word);
