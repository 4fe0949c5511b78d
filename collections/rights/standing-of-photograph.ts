import type { PayloadRequest } from "payload";
import { BrandError, rightsStatusOf, type RightsStanding } from "#brand";
import { ToolkitError } from "#render/errors";
import { todayInLondon } from "./kept-day.ts";
import {
  findRights,
  rightsIn,
  type RightsDocument,
  type RightsRecords,
} from "./read-rights.ts";

/** A record that is not whole closes its photograph, and never the list that it stands in. */
function standingIn(
  document: RightsDocument,
  found: RightsRecords,
): RightsStanding {
  try {
    return rightsStatusOf(rightsIn(document, found), todayInLondon()).kind;
  } catch (error) {
    if (error instanceof ToolkitError || error instanceof BrandError)
      return "restricted";
    throw error;
  }
}

type Standings = ReadonlyMap<number, RightsStanding>;

/**
 * Answers all documents of one list together: whoever asks while others are being asked for waits
 * for the same four queries. It remembers nothing afterwards.
 */
class StandingBatch {
  readonly #req: PayloadRequest;
  readonly #wanted = new Set<number>();
  #answer: Promise<Standings> | undefined;

  constructor(req: PayloadRequest) {
    this.#req = req;
  }

  async of(id: number): Promise<RightsStanding | undefined> {
    this.#wanted.add(id);
    this.#answer ??= new Promise<void>((resolve) => setImmediate(resolve)).then(
      () => this.#ask(),
    );
    return (await this.#answer).get(id);
  }

  async #ask(): Promise<Standings> {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    this.#answer = undefined;
    const found = await findRights(
      this.#req.payload,
      { id: { in: wanted } },
      this.#req,
    );
    return new Map(
      found.photographs.map((document) => [
        document.id,
        standingIn(document, found),
      ]),
    );
  }
}

const contextKey = "standings";

/** How a photograph's rights stand today, asked with the program's rights and said to everybody who may see it. */
export function standingOfPhotograph(
  { id }: { readonly id?: number },
  req: PayloadRequest,
): Promise<RightsStanding | undefined> | undefined {
  if (id === undefined) return undefined;
  const held = req.context[contextKey];
  const batch = held instanceof StandingBatch ? held : new StandingBatch(req);
  req.context[contextKey] = batch;
  return batch.of(id);
}
