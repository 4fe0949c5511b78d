/**
 * Whether outputs still say what their facts and messages say, for lists and for their own pages.
 *
 * Outputs of one list are asked about together: four queries, whatever their number. Nothing is remembered afterwards.
 */
import type { PayloadRequest } from "payload";
import type { Rendition } from "../payload-types.ts";
import { todayInLondon } from "../rights/kept-day.ts";
import { supersededFacts, type SupersededFact } from "./judge-statements.ts";
import { messageKey, type MessageDigests } from "./message-digests.ts";

/** How an output stands against what it was made from. */
export const renditionStandings = {
  current: "Current",
  "older-words": "Older words",
  superseded: "Superseded",
} as const;

/** One of those. */
export type RenditionStanding = keyof typeof renditionStandings;

/** How an output stands, and why. */
export interface StandingReport {
  readonly standing: RenditionStanding;
  readonly facts: readonly SupersededFact[];
  /** Whether the words of its narrative have changed, or are not there any more. */
  readonly hasOlderWords: boolean;
}

type Asked = Pick<Rendition, "id" | "uses" | "language">;

/** What an output took from narratives: its words, and the message that it is posted with. */
const messagesOf = ({ uses }: Pick<Rendition, "uses">) =>
  (uses ?? [])
    .filter(({ of }) => of.startsWith("message:"))
    .map(({ as, of }) => ({ as, key: of.slice("message:".length) }));

const narrativeOf = ({ key }: { readonly key: string }): number =>
  Number(key.split("/", 1)[0]);

/** How each of some outputs stands now. */
export async function standingsOf(
  req: PayloadRequest,
  renditions: readonly Asked[],
  messageDigests: MessageDigests,
): Promise<ReadonlyMap<number, StandingReport>> {
  const facts = await supersededFacts(req, renditions, todayInLondon());
  const narratives = new Set(
    renditions.flatMap((one) => messagesOf(one).map(narrativeOf)),
  );
  const digests = await messageDigests(req, [...narratives]);
  return new Map(
    renditions.map((one) => {
      const wrong = facts.get(one.id) ?? [];
      const hasOlderWords = messagesOf(one).some(
        ({ as, key }) =>
          digests.get(messageKey(key, one.language ?? "")) !== as,
      );
      const standing =
        wrong.length > 0
          ? "superseded"
          : hasOlderWords
            ? "older-words"
            : "current";
      return [one.id, { standing, facts: wrong, hasOlderWords }];
    }),
  );
}

type Standings = ReadonlyMap<number, StandingReport>;

/** Whoever asks while others are being asked for waits for the same queries. */
class StandingBatch {
  readonly #req: PayloadRequest;
  readonly #wanted = new Set<number>();
  #answer: Promise<Standings> | undefined;

  constructor(req: PayloadRequest) {
    this.#req = req;
  }

  async of(id: number, messageDigests: MessageDigests) {
    this.#wanted.add(id);
    this.#answer ??= new Promise<void>((resolve) => setImmediate(resolve)).then(
      () => this.#ask(messageDigests),
    );
    return (await this.#answer).get(id)?.standing;
  }

  async #ask(messageDigests: MessageDigests): Promise<Standings> {
    const ids = [...this.#wanted];
    this.#wanted.clear();
    this.#answer = undefined;
    const { docs } = await this.#req.payload.db.find<Asked>({
      collection: "renditions",
      where: { id: { in: ids }, status: { equals: "ready" } },
      select: { uses: true, language: true },
      pagination: false,
      limit: 0,
      req: this.#req,
    });
    return standingsOf(this.#req, docs, messageDigests);
  }
}

const batches = new WeakMap<PayloadRequest, StandingBatch>();

/** How one output stands; nothing of one that is blocked. */
export function standingOfRendition(
  id: number | undefined,
  req: PayloadRequest,
  messageDigests: MessageDigests,
): Promise<RenditionStanding | undefined> | undefined {
  if (id === undefined) return undefined;
  const batch = batches.get(req) ?? new StandingBatch(req);
  batches.set(req, batch);
  return batch.of(id, messageDigests);
}
