/**
 * Turns what happened into notices, mails and deliveries that wait to be sent, each exactly once.
 *
 * It reads the audit on from the last event that was told. What follows from a batch of events is written together with
 * the new place, so that a crash loses nothing and doubles nothing. It sends nothing.
 */
import type { Payload, PayloadRequest } from "payload";
import { createLocalReq } from "payload";
import {
  eventKinds,
  inTransaction,
  queueDelivery,
  subscriptions,
  type EventKind,
  type RecordedEvent,
} from "#collections";
import { moveOn, type SenderState } from "./lease.ts";
import { messageOf, type Delivery } from "./message-of.ts";
import { noticesOf, writeNotice, type PlannedNotice } from "./plan-notices.ts";

/** Events of one transaction. */
const batch = 50;

const isTold = (kind: string): kind is EventKind =>
  Object.hasOwn(eventKinds, kind) && Object.hasOwn(subscriptions, kind);

const told = Object.keys(subscriptions).filter(isTold);

/** What follows from an event. */
interface Plan {
  readonly notices: readonly PlannedNotice[];
  readonly deliveries: readonly Delivery[];
}

/** Tells every event that was not told yet, and gives how many that were. */
export async function tellEvents(
  payload: Payload,
  { state, holder }: { readonly state: SenderState; readonly holder: string },
): Promise<number> {
  const head = await headOf(payload);
  let [cursor, count] = [state.cursor, 0];
  while (cursor < head) {
    const events = await eventsAfter(payload, cursor, head);
    const plans = await planOf(payload, events);
    const last =
      events.length < batch ? head : (events.at(-1)?.sequence ?? head);
    await inTransaction(payload, async (req) => {
      for (const plan of plans) await write(plan, req);
      await moveOn({ id: state.id, holder }, { cursor: last }, req);
    });
    cursor = last;
    count += events.length;
  }
  return count;
}

async function headOf(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: "audit-events",
    sort: "-sequence",
    limit: 1,
    pagination: false,
    depth: 0,
    select: { sequence: true },
    overrideAccess: true,
  });
  return docs[0]?.sequence ?? 0;
}

async function eventsAfter(
  payload: Payload,
  cursor: number,
  head: number,
): Promise<readonly RecordedEvent[]> {
  const { docs } = await payload.find({
    collection: "audit-events",
    where: {
      and: [
        { sequence: { greater_than: cursor } },
        { sequence: { less_than_equal: head } },
        { kind: { in: told } },
      ],
    },
    sort: "sequence",
    limit: batch,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}

/** Everything is found before the transaction begins, so that nobody waits for it. */
async function planOf(
  payload: Payload,
  events: readonly RecordedEvent[],
): Promise<readonly Plan[]> {
  if (events.length === 0) return [];
  const req = await createLocalReq({}, payload);
  const { docs: webhooks } = await payload.find({
    collection: "webhooks",
    pagination: false,
    depth: 0,
    select: { topics: true },
    overrideAccess: true,
    req,
  });
  const plans: Plan[] = [];
  for (const event of events)
    plans.push({
      notices: await noticesOf(event, req),
      deliveries: messageOf(event, webhooks),
    });
  return plans;
}

async function write(
  { deliveries, notices }: Plan,
  req: PayloadRequest,
): Promise<void> {
  for (const notice of notices) await writeNotice(notice, req);
  for (const delivery of deliveries)
    await queueDelivery(req.payload, delivery, req);
}
