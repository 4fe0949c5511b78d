import type { CollectionSlug } from "payload";

/** Where a thing that an event is about is kept: the field by which it is named there, and what people call it by. */
export interface Subject {
  readonly collection: CollectionSlug;
  readonly key: string;
  readonly title: string;
}

/** The things that events are about, by the word before the colon: `share:7`. */
export const subjects: Readonly<Record<string, Subject>> = {
  rendition: { collection: "renditions", key: "id", title: "name" },
  approval: { collection: "approvals", key: "id", title: "name" },
  consent: { collection: "consents", key: "reference", title: "reference" },
  election: { collection: "elections", key: "id", title: "name" },
  override: {
    collection: "election-overrides",
    key: "reference",
    title: "reference",
  },
  withdrawal: {
    collection: "withdrawals",
    key: "reference",
    title: "reference",
  },
  "withdrawal-task": {
    collection: "withdrawal-tasks",
    key: "id",
    title: "what",
  },
  "print-job": {
    collection: "print-jobs",
    key: "reference",
    title: "title",
  },
  share: { collection: "shares", key: "id", title: "recipient" },
  kit: { collection: "kits", key: "id", title: "title" },
  machine: { collection: "machines", key: "id", title: "name" },
  webhook: { collection: "webhooks", key: "id", title: "name" },
  user: { collection: "users", key: "id", title: "name" },
  fact: { collection: "facts", key: "key", title: "name" },
  message: { collection: "narratives", key: "id", title: "title" },
  photograph: { collection: "photographs", key: "slug", title: "title" },
  toolkit: { collection: "toolkits", key: "slug", title: "name" },
};
