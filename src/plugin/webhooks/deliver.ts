import {
  signaturesOf,
  unseal,
  type Webhook,
  type WebhookDelivery,
} from "#collections";
import { nextAttemptAfter } from "../notices/backoff.ts";
import type { Resolve } from "./pinned-lookup.ts";
import { sendRequest, type Answer } from "./send-request.ts";

/** What came of an attempt, as the delivery keeps it. */
export interface Delivered {
  readonly state: "delivered" | "failed" | "waiting";
  readonly attempts: number;
  readonly lastAttempt: string;
  readonly nextAttempt: string | null;
  readonly deliveredOn: string | null;
  readonly lastStatus: number | null;
  readonly took: number;
  readonly problem: string | undefined;
  /** Whether nothing more is to be sent to the webhook for now. */
  readonly pauses: boolean;
}

/** What an attempt needs. */
export interface Delivering {
  /** The program's own secret, with which those of webhooks are sealed. */
  readonly secret: string;
  readonly now: () => Date;
  readonly resolve?: Resolve;
}

/** Waits between attempts, in seconds, as Standard Webhooks recommends them: ten attempts in about three days. */
const schedule = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];

/** For one request as a whole. Milliseconds. */
const patience = 10_000;

/** Gone: whoever answers so wants nothing more. */
const gone = 410;

/** Tries a delivery once. */
export async function deliver(
  delivery: WebhookDelivery,
  webhook: Webhook,
  { now, resolve, secret }: Delivering,
): Promise<Delivered> {
  const began = now();
  const attempts = (delivery.attempts ?? 0) + 1;
  const body = bodyIn(delivery);
  const started = performance.now();
  const answer = await attempt();
  const kept = {
    attempts,
    lastAttempt: began.toISOString(),
    lastStatus: answer.status ?? null,
    took: Math.round(performance.now() - started),
    problem: answer.problem,
  };
  if (answer.problem === undefined)
    return {
      ...kept,
      state: "delivered",
      deliveredOn: now().toISOString(),
      nextAttempt: null,
      pauses: false,
    };
  const next =
    answer.status === gone
      ? undefined
      : nextOf(delivery, attempts, answer, now());
  return {
    ...kept,
    state: next ? "waiting" : "failed",
    deliveredOn: null,
    nextAttempt: next?.toISOString() ?? null,
    pauses: !next && delivery.topic !== "ping",
  };

  async function attempt(): Promise<Answer> {
    const secrets = secretsOf(webhook, secret, began);
    const timestamp = Math.floor(began.getTime() / 1000);
    return sendRequest(webhook.address, {
      body,
      patience,
      resolve,
      headers: {
        "webhook-id": delivery.message,
        "webhook-timestamp": String(timestamp),
        "webhook-signature": signaturesOf(secrets, {
          id: delivery.message,
          timestamp,
          body,
        }),
      },
    });
  }
}

/** A test is tried once: whoever asked for it waits for the answer. */
function nextOf(
  { id, topic }: WebhookDelivery,
  attempts: number,
  { retryAfter = 0 }: Answer,
  now: Date,
): Date | undefined {
  if (topic === "ping") return undefined;
  const next = nextAttemptAfter(attempts, {
    schedule,
    key: `delivery ${id}`,
    now,
  });
  const earliest = now.getTime() + retryAfter * 1000;
  return next && new Date(Math.max(next.getTime(), earliest));
}

const bodyIn = ({ body }: WebhookDelivery): string =>
  typeof body === "object" && body !== null && "text" in body
    ? String(body["text"])
    : "";

/** The secret in force, and the one before it for as long as both sign. */
function secretsOf(
  { earlierSecret, earlierUntil, secret }: Webhook,
  programSecret: string,
  now: Date,
): readonly string[] {
  const isEarlierInForce =
    earlierUntil && Date.parse(earlierUntil) > now.getTime();
  return [secret, isEarlierInForce ? earlierSecret : undefined].flatMap(
    (sealed) => (sealed ? [unseal(sealed, programSecret)] : []),
  );
}
