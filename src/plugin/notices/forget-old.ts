import type { PayloadRequest } from "payload";

/** How many days each record is kept. Our own default: as long as somebody may ask what became of a mail or a request. */
const keptDays = {
  notices: 180,
  mails: 90,
  "webhook-deliveries": 30,
  "file-checks": 1,
} as const;

const day = 24 * 60 * 60 * 1000;

const collections = [
  "notices",
  "mails",
  "webhook-deliveries",
  "file-checks",
] as const;

/** Deletes what has been kept long enough. What happened stays in the audit. */
export async function forgetOld(now: Date, req: PayloadRequest): Promise<void> {
  for (const collection of collections) {
    const before = new Date(now.getTime() - keptDays[collection] * day);
    await req.payload.db.deleteMany({
      collection,
      where: { createdAt: { less_than: before.toISOString() } },
      req,
    });
  }
}
