/**
 * Writes events at the end of the chain, in the transaction of whatever they tell of.
 *
 * Whoever cannot write one does not act either: what nobody could answer for does not happen.
 */
import type { Payload, PayloadRequest } from "payload";
import { inTransaction } from "../in-transaction.ts";
import {
  contentDigestOf,
  linkDigestOf,
  type AuditEvent,
  type EventContent,
} from "./event.ts";

/** Records events in their order, as done by whoever asks; by the program where there is no request. */
export async function recordEvents(
  payload: Payload,
  events: readonly AuditEvent[],
  req?: PayloadRequest,
): Promise<void> {
  if (events.length === 0) return;
  await inTransaction(
    payload,
    async (inside) => {
      let last = await lastLink(payload, inside);
      for (const event of events) {
        const content: EventContent = {
          ...event,
          at: new Date().toISOString(),
          actor: event.actor ?? (req ? actorOf(req) : "program"),
        };
        const link = {
          sequence: last.sequence + 1,
          previous: last.digest,
          contentDigest: contentDigestOf(content),
        };
        last = { sequence: link.sequence, digest: linkDigestOf(link) };
        await payload.db.create({
          collection: "audit-events",
          data: {
            ...content,
            detail: content.detail ?? {},
            ...link,
            digest: last.digest,
          },
          req: inside,
        });
      }
    },
    req,
  );
}

/** The end of the chain: its last number and digest. */
export async function lastLink(
  payload: Payload,
  req: PayloadRequest,
): Promise<{ readonly sequence: number; readonly digest: string }> {
  const { docs } = await payload.db.find<{ sequence: number; digest: string }>({
    collection: "audit-events",
    sort: "-sequence",
    limit: 1,
    pagination: false,
    select: { sequence: true, digest: true },
    req,
  });
  return docs[0] ?? { sequence: 0, digest: "" };
}

/** Who asks, as the audit names it: `user:4`, `machine:2`, `program`. */
export function actorOf({ payloadAPI, user }: PayloadRequest): string {
  if (user)
    return `${user.collection === "users" ? "user" : "machine"}:${user.id}`;
  return payloadAPI === "local" ? "program" : "nobody";
}
