/**
 * One sender at a time, on both databases: a row says who sends and until when.
 *
 * A program that is killed holds it no longer than the lease lasts. It decides nothing about what is sent.
 */
import type { Payload, PayloadRequest } from "payload";
import { inTransaction } from "#collections";

/** How long a sender may be silent before another takes over. Milliseconds. */
const length = 60_000;

/** How far the sender has come. */
export interface SenderState {
  readonly id: number;
  /** The number of the last event that was told. */
  readonly cursor: number;
  /** The last day whose morning was told. */
  readonly morning: string | undefined;
}

/** Takes or keeps the turn for whoever holds this name, and gives how far the sender has come; nothing where another sends. */
export const takeTurn = (
  payload: Payload,
  holder: string,
  now: Date,
): Promise<SenderState | undefined> =>
  inTransaction(payload, async (req) => {
    const row = (await readRow(payload, req)) ?? (await makeRow(payload, req));
    const isFree =
      !row.holder ||
      row.holder === holder ||
      !row.leaseUntil ||
      Date.parse(row.leaseUntil) <= now.getTime();
    if (!isFree) return undefined;
    const leaseUntil = new Date(now.getTime() + length).toISOString();
    await payload.db.updateOne({
      collection: "senders",
      id: row.id,
      data: { holder, leaseUntil },
      req,
      returning: false,
    });
    return {
      id: row.id,
      cursor: row.cursor ?? 0,
      morning: row.morning ?? undefined,
    };
  });

/** Gives the turn back, so that another need not wait for the lease to end. */
export const giveTurnBack = (payload: Payload, holder: string): Promise<void> =>
  inTransaction(payload, async (req) => {
    const row = await readRow(payload, req);
    if (row?.holder !== holder) return;
    await payload.db.updateOne({
      collection: "senders",
      id: row.id,
      data: { holder: null, leaseUntil: null },
      req,
      returning: false,
    });
  });

/**
 * Moves the sender on, in the transaction of whatever it wrote. Throws where another took over meanwhile,
 * so that nothing is told twice.
 */
export async function moveOn(
  { id, holder }: { readonly id: number; readonly holder: string },
  data: { readonly cursor?: number; readonly morning?: string },
  req: PayloadRequest,
): Promise<void> {
  const row = await readRow(req.payload, req);
  if (row?.id !== id || row.holder !== holder)
    throw new Error("Another sender has taken over: this one stops here");
  await req.payload.db.updateOne({
    collection: "senders",
    id,
    data,
    req,
    returning: false,
  });
}

interface Row {
  readonly id: number;
  readonly holder?: string | null;
  readonly leaseUntil?: string | null;
  readonly cursor?: number | null;
  readonly morning?: string | null;
}

async function readRow(
  payload: Payload,
  req: PayloadRequest,
): Promise<Row | undefined> {
  const { docs } = await payload.db.find<Row>({
    collection: "senders",
    where: { name: { equals: "sender" } },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0];
}

async function makeRow(payload: Payload, req: PayloadRequest): Promise<Row> {
  const { id } = await payload.db.create({
    collection: "senders",
    data: { name: "sender", cursor: 0 },
    req,
  });
  return { id: Number(id) };
}
