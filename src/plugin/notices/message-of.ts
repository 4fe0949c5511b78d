import {
  subscriptions,
  type queueDelivery,
  type RecordedEvent,
  type Webhook,
} from "#collections";

/** A message to one webhook. */
export type Delivery = Parameters<typeof queueDelivery>[1];

/** What webhooks are told of an event: the thing's identifier, and what the table lets go along. */
export function messageOf(
  { about, at, contentDigest, detail, kind, sequence }: RecordedEvent,
  webhooks: readonly Pick<Webhook, "id" | "topics">[],
): readonly Delivery[] {
  const told = subscriptions[kind]?.webhook;
  if (!told) return [];
  const { detail: names = [], topic } = told;
  const [thing = "", key = ""] = about.split(":");
  const data: Record<string, unknown> = { [thing]: key };
  const known: Readonly<Record<string, unknown>> = Object(detail);
  for (const name of names)
    if (known[name] !== undefined) data[name] = known[name];
  const message = {
    // The digest tells apart what two databases of one council number alike.
    id: `evt_${sequence}_${(contentDigest ?? "").slice(0, 12)}`,
    topic,
    occurred: new Date(at),
    data,
    about,
  };
  return webhooks
    .filter(({ topics }) => topics.some((wanted) => wanted === topic))
    .map(({ id: webhook }) => ({ webhook, message }));
}
