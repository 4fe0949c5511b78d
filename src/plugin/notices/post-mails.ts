/**
 * Sends the mails that wait, each with what is true when it is sent.
 *
 * A mail that cannot be sent waits longer each time and is given up after a day and a half; one that is no longer wanted is
 * not sent. The same mail always has the same identifier: one that a crash sends twice is known by it.
 */
import type { Payload } from "payload";
import { nextAttemptAfter } from "./backoff.ts";
import { writeLetter, type MailToWrite } from "./write-letter.ts";
import type { OutgoingMail, Transport } from "./transport/transport.ts";

/** Waits between attempts, in seconds. */
const schedule = [60, 300, 1800, 7200, 14_400, 28_800, 43_200, 43_200];

/** Mails of one round. */
const batch = 100;

/** What sending needs. */
export interface Posting {
  readonly transport: Transport;
  /** Where links lead: `https://livery.sample.example`. */
  readonly site: string;
  readonly now: () => Date;
  /** Asked before each mail: false where another sender has taken over. */
  readonly isOurTurn: () => Promise<boolean>;
}

/** How many mails went which way. */
export interface Posted {
  readonly sent: number;
  readonly failed: number;
}

/** Sends every mail whose time has come. */
export async function postMails(
  payload: Payload,
  posting: Posting,
): Promise<Posted> {
  const { docs } = await payload.find({
    collection: "mails",
    where: {
      state: { equals: "waiting" },
      nextAttempt: { less_than_equal: posting.now().toISOString() },
    },
    sort: "nextAttempt",
    limit: batch,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  });
  let [sent, failed] = [0, 0];
  for (const mail of docs) {
    if (!(await posting.isOurTurn())) break;
    const { isUnreachable, ...outcome } = await postOne(payload, mail, posting);
    sent += outcome.state === "sent" ? 1 : 0;
    failed += outcome.problem === undefined ? 0 : 1;
    await payload.db.updateOne({
      collection: "mails",
      id: mail.id,
      data: outcome,
      returning: false,
    });
    // A server that nobody reaches is not asked for each mail anew.
    if (isUnreachable) break;
  }
  return { sent, failed };
}

interface Outcome {
  readonly state: "sent" | "skipped" | "failed" | "waiting";
  readonly attempts?: number;
  readonly nextAttempt?: string | null;
  readonly sentOn?: string;
  readonly problem?: string;
  readonly isUnreachable?: boolean;
}

async function postOne(
  payload: Payload,
  mail: MailToWrite & { readonly attempts?: number | null },
  { now, site, transport }: Posting,
): Promise<Outcome> {
  const attempts = (mail.attempts ?? 0) + 1;
  try {
    const letter: OutgoingMail | undefined = await writeLetter(payload, mail, {
      site,
      now: now(),
    });
    if (!letter) return { state: "skipped", nextAttempt: null };
    await transport.send(letter);
    return {
      state: "sent",
      attempts,
      nextAttempt: null,
      sentOn: now().toISOString(),
    };
  } catch (err) {
    const problem = transport.problemIn(err);
    payload.logger.warn({
      msg: `Mail ${mail.id} was not sent: ${problem.says}`,
    });
    const next = problem.isFinal
      ? undefined
      : nextAttemptAfter(attempts, {
          schedule,
          key: `mail ${mail.id}`,
          now: now(),
        });
    return {
      state: next ? "waiting" : "failed",
      attempts,
      nextAttempt: next?.toISOString() ?? null,
      problem: problem.says,
      isUnreachable: problem.isUnreachable,
    };
  }
}
