/** Pages in memory: within a number of bytes, each for a while, drawn once for all who wait. It draws none. */
import type { KeptPage } from "./kept-page.ts";

/** How much is kept, and for how long. */
export interface ShelfBounds {
  readonly bytes: number;
  readonly milliseconds: number;
}

interface Place {
  readonly page: KeptPage;
  /** What it was drawn from. */
  readonly revision: string;
  readonly until: number;
}

/** A bounded shelf of pages, by their addresses. */
export class PageShelf {
  readonly #bounds: ShelfBounds;
  readonly #places = new Map<string, Place>();
  readonly #underWay = new Map<string, Promise<KeptPage | undefined>>();
  #bytes = 0;

  constructor(bounds: ShelfBounds) {
    this.#bounds = bounds;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /**
   * The page of an address as a revision has it. `draw` gives nothing for what must not be kept, and is asked again
   * by the next.
   */
  async get(
    address: string,
    revision: string,
    draw: () => Promise<KeptPage | undefined>,
  ): Promise<KeptPage | undefined> {
    const found = this.#places.get(address);
    if (found?.revision === revision && found.until > Date.now())
      return found.page;
    const key = `${address} ${revision}`;
    const drawing =
      this.#underWay.get(key) ??
      this.#drawAndKeep(address, revision, draw).finally(() =>
        this.#underWay.delete(key),
      );
    this.#underWay.set(key, drawing);
    return drawing;
  }

  async #drawAndKeep(
    address: string,
    revision: string,
    draw: () => Promise<KeptPage | undefined>,
  ): Promise<KeptPage | undefined> {
    const until = Date.now() + this.#bounds.milliseconds;
    const page = await draw();
    this.#take(address);
    if (!page || page.bytes > this.#bounds.bytes) return page;
    this.#places.set(address, { page, revision, until });
    this.#bytes += page.bytes;
    for (const oldest of this.#places.keys()) {
      if (this.#bytes <= this.#bounds.bytes) break;
      this.#take(oldest);
    }
    return page;
  }

  #take(address: string): void {
    this.#bytes -= this.#places.get(address)?.page.bytes ?? 0;
    this.#places.delete(address);
  }
}
