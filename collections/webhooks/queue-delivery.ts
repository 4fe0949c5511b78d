import type { Payload, PayloadRequest } from "payload";
import type { Topic } from "./topics.table.ts";

/** What a webhook is told. */
export interface WebhookMessage {
  /** The same for every webhook and every attempt: by it a receiver knows what came before. */
  readonly id: string;
  readonly topic: Topic;
  readonly occurred: Date;
  /** Identifiers and digests. Nothing about people. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What it is about, for the list in the admin: `rendition:12`. */
  readonly about?: string;
}

/** The body of a message, letter for letter. `type`, `timestamp` and `data` are as Standard Webhooks recommends them. */
const bodyOf = ({ data, id, occurred, topic }: WebhookMessage): string =>
  JSON.stringify({
    id,
    type: topic,
    timestamp: occurred.toISOString(),
    data,
  });

/** Puts a message to a webhook into the outbox, in the transaction of the request, and gives its id; once, however often it is put there. */
export async function queueDelivery(
  payload: Payload,
  {
    message,
    webhook,
  }: { readonly webhook: number | string; readonly message: WebhookMessage },
  req: PayloadRequest,
): Promise<number | string> {
  const key = `${webhook}:${message.id}`;
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection: "webhook-deliveries",
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    req,
  });
  const [known] = docs;
  if (known) return known.id;
  const made = await payload.db.create({
    collection: "webhook-deliveries",
    data: {
      key,
      webhook,
      topic: message.topic,
      message: message.id,
      about: message.about ?? null,
      state: "waiting",
      attempts: 0,
      nextAttempt: new Date().toISOString(),
      body: { text: bodyOf(message) },
    },
    req,
  });
  return made.id;
}
