import type { Payload, PayloadRequest } from "payload";
import type { MailKind } from "./mail-kinds.ts";

/** A mail that is to be written. */
export interface QueuedMail {
  readonly kind: MailKind;
  readonly person: number | string;
  /** What makes it one and the same mail, however often it is queued. */
  readonly key: string;
}

/**
 * Puts a mail into the outbox, in the transaction of the request, and gives its id; the one that is there
 * already where it was queued before.
 */
export async function queueMail(
  payload: Payload,
  { key, kind, person }: QueuedMail,
  req: PayloadRequest,
): Promise<number | string> {
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection: "mails",
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    req,
  });
  const [known] = docs;
  if (known) return known.id;
  const made = await payload.db.create({
    collection: "mails",
    data: {
      key,
      kind,
      person,
      state: "waiting",
      attempts: 0,
      nextAttempt: new Date().toISOString(),
    },
    req,
  });
  return made.id;
}
