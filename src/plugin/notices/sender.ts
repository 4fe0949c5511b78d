/**
 * The one that sends what waits: notices by mail, and deliveries to webhooks.
 *
 * It beats every few seconds inside the server, or once for `livery send`. Telling, mails and each webhook go on side by
 * side: one that hangs holds up none of the others. What it is not told of by the database it does not know.
 */
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { Payload } from "payload";
import { WebhookPost } from "../webhooks/webhook-post.ts";
import { giveTurnBack, takeTurn } from "./lease.ts";
import { tellMorning } from "./morning.ts";
import { postMails, type Posted } from "./post-mails.ts";
import { tellEvents } from "./tell-events.ts";
import type { Transport } from "./transport/transport.ts";

/** What a sender needs. */
export interface SenderOptions {
  readonly transport: Transport;
  /** Where links in mails lead. */
  readonly site: string;
  readonly now?: () => Date;
}

/** What one round did. */
export interface Round {
  /** Whether another sender was at work, so that nothing was done. */
  readonly isBusy: boolean;
  readonly told: number;
  readonly mails: Posted;
  readonly deliveries: Posted;
}

const none: Posted = { sent: 0, failed: 0 };

/** How long a turn is believed without asking again. Milliseconds; much less than the lease. */
const trusted = 10_000;

/** A sender of one program. */
export class Sender {
  readonly #payload: Payload;
  readonly #transport: Transport;
  readonly #site: string;
  readonly #now: () => Date;
  readonly #holder = `${hostname()} ${process.pid} ${randomUUID()}`;
  readonly #webhooks: WebhookPost;
  #asked = 0;
  #isMine = false;
  #posting: Promise<Posted> | undefined;

  constructor(
    payload: Payload,
    { now = () => new Date(), site, transport }: SenderOptions,
  ) {
    this.#payload = payload;
    this.#transport = transport;
    this.#site = site;
    this.#now = now;
    this.#webhooks = new WebhookPost(payload, {
      now,
      isOurTurn: () => this.#isOurTurn(),
    });
  }

  /** Tells what happened, and begins to send what waits; gives what is under way, or nothing where another sends. */
  async beat(): Promise<
    | {
        readonly told: number;
        readonly mails: Promise<Posted>;
        readonly deliveries: Promise<Posted>;
      }
    | undefined
  > {
    const payload = this.#payload;
    const holder = this.#holder;
    const state = await takeTurn(payload, holder, this.#now());
    this.#isMine = state !== undefined;
    this.#asked = Date.now();
    if (!state) return undefined;
    const told = await tellEvents(payload, { state, holder });
    await tellMorning(payload, { state, holder, now: this.#now() });
    const mails = this.#postMails();
    const deliveries = this.#webhooks.begin();
    return { told, mails, deliveries };
  }

  /** One whole round: everything that waits is tried once. */
  async round(): Promise<Round> {
    const begun = await this.beat();
    if (!begun) return { isBusy: true, told: 0, mails: none, deliveries: none };
    const [mails, deliveries] = await Promise.all([
      begun.mails,
      begun.deliveries,
    ]);
    return { isBusy: false, told: begun.told, mails, deliveries };
  }

  /** Waits for what is under way, and gives the turn back. */
  async end(): Promise<void> {
    this.#isMine = false;
    await Promise.allSettled([this.#posting, this.#webhooks.idle()]);
    await giveTurnBack(this.#payload, this.#holder);
    this.#transport.close();
  }

  /** Mails go out one after the other, however often the sender beats. */
  #postMails(): Promise<Posted> {
    this.#posting ??= postMails(this.#payload, {
      transport: this.#transport,
      site: this.#site,
      now: this.#now,
      isOurTurn: () => this.#isOurTurn(),
    }).finally(() => {
      this.#posting = undefined;
    });
    return this.#posting;
  }

  async #isOurTurn(): Promise<boolean> {
    if (!this.#isMine) return false;
    if (Date.now() - this.#asked < trusted) return true;
    const state = await takeTurn(this.#payload, this.#holder, this.#now());
    this.#isMine = state !== undefined;
    this.#asked = Date.now();
    return this.#isMine;
  }
}
