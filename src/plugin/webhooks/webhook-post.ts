/**
 * Sends what waits for each webhook, one request after the other for one webhook and all webhooks side by side.
 *
 * A webhook that hangs holds up itself alone. One that never answers is paused, and those who look after it are told.
 */
import type { Payload } from "payload";
import {
  inTransaction,
  recordEvents,
  type Webhook,
  type WebhookDelivery,
} from "#collections";
import { deliver, type Delivered } from "./deliver.ts";
import type { Resolve } from "./pinned-lookup.ts";

/** What sending needs. */
export interface WebhookPosting {
  readonly now: () => Date;
  /** Asked before each request: false where another sender has taken over. */
  readonly isOurTurn: () => Promise<boolean>;
  readonly resolve?: Resolve;
}

/** How many deliveries went which way. */
export interface Counts {
  readonly sent: number;
  readonly failed: number;
}

/** Requests to one webhook before others of its kind may begin again. */
const batch = 20;

/** Sends deliveries of one program. */
export class WebhookPost {
  readonly #payload: Payload;
  readonly #posting: WebhookPosting;
  readonly #busy = new Map<number, Promise<Counts>>();

  constructor(payload: Payload, posting: WebhookPosting) {
    this.#payload = payload;
    this.#posting = posting;
  }

  /** Begins to send what waits, beside what is under way; gives what came of what it began. */
  async begin(): Promise<Counts> {
    const begun: Promise<Counts>[] = [];
    for (const webhook of await this.#waitedFor()) {
      if (this.#busy.has(webhook.id)) continue;
      const running = this.#serve(webhook).finally(() =>
        this.#busy.delete(webhook.id),
      );
      this.#busy.set(webhook.id, running);
      begun.push(running);
    }
    const counts = await Promise.all(begun);
    return counts.reduce(
      (sum, one) => ({
        sent: sum.sent + one.sent,
        failed: sum.failed + one.failed,
      }),
      { sent: 0, failed: 0 },
    );
  }

  /** Waits until nothing is under way. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#busy.values());
  }

  /** The webhooks for which something may be sent now. */
  async #waitedFor(): Promise<readonly Webhook[]> {
    const { totalDocs } = await this.#payload.count({
      collection: "webhook-deliveries",
      where: this.#due(),
      overrideAccess: true,
    });
    if (totalDocs === 0) return [];
    const { docs } = await this.#payload.find({
      collection: "webhooks",
      where: { secretIssued: { exists: true } },
      pagination: false,
      depth: 0,
      showHiddenFields: true,
      overrideAccess: true,
    });
    return docs;
  }

  #due() {
    return {
      state: { equals: "waiting" },
      nextAttempt: { less_than_equal: this.#posting.now().toISOString() },
    };
  }

  async #serve(webhook: Webhook): Promise<Counts> {
    const { docs } = await this.#payload.find({
      collection: "webhook-deliveries",
      where: {
        ...this.#due(),
        webhook: { equals: webhook.id },
        // A test is let through a pause: by it one sees whether to lift it.
        ...(webhook.isPaused && { topic: { equals: "ping" } }),
      },
      sort: "createdAt",
      limit: batch,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    let sent = 0;
    for (const delivery of docs) {
      if (!(await this.#posting.isOurTurn())) break;
      const outcome = await deliver(delivery, webhook, {
        secret: this.#payload.secret,
        ...this.#posting,
      });
      await this.#keep(delivery, webhook, outcome);
      // What comes next would most likely fare no better now.
      if (outcome.problem !== undefined) return { sent, failed: 1 };
      sent += 1;
    }
    return { sent, failed: 0 };
  }

  async #keep(
    delivery: WebhookDelivery,
    webhook: Webhook,
    { pauses, ...outcome }: Delivered,
  ): Promise<void> {
    const payload = this.#payload;
    await inTransaction(payload, async (req) => {
      await payload.db.updateOne({
        collection: "webhook-deliveries",
        id: delivery.id,
        data: outcome,
        req,
        returning: false,
      });
      if (!pauses || webhook.isPaused) return;
      await payload.db.updateOne({
        collection: "webhooks",
        id: webhook.id,
        data: { isPaused: true, pausedBecause: outcome.problem ?? null },
        req,
        returning: false,
      });
      await recordEvents(
        payload,
        [
          {
            kind: "webhook-paused",
            about: `webhook:${webhook.id}`,
            says: `Webhook "${webhook.name}" is paused: ${outcome.problem ?? ""}`,
            detail: { delivery: delivery.id, status: outcome.lastStatus },
          },
        ],
        req,
      );
    });
  }
}
