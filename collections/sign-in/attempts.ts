/** How many attempts somebody has, and in what time. */
export interface AttemptLimit {
  readonly attempts: number;
  /** Milliseconds. */
  readonly within: number;
}

interface Tally {
  count: number;
  /** When counting began: milliseconds since 1970. */
  readonly since: number;
}

/** Names that are counted at once: more would let a flood of invented ones fill the memory. */
const mostNames = 10_000;

/**
 * Counts attempts by name in the memory of this process, which forgets them when it ends.
 *
 * Accounts are locked in the database too; this bounds what one address and one invented name may try.
 */
export class Attempts {
  readonly #tallies = new Map<string, Tally>();
  readonly #limit: AttemptLimit;
  readonly #now: () => number;

  constructor(limit: AttemptLimit, now: () => number = Date.now) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Counts one attempt, and gives the seconds to wait before there is another: 0 when this one counts. */
  take(name: string): number {
    const now = this.#now();
    const tally = this.#tallies.get(name);
    const isOver = !tally || now - tally.since >= this.#limit.within;
    const current = isOver ? { count: 0, since: now } : tally;
    // Whoever tries on stays remembered, also while refused.
    this.#tallies.delete(name);
    this.#tallies.set(name, current);
    this.#forgetOldest();
    if (current.count >= this.#limit.attempts)
      return Math.ceil((current.since + this.#limit.within - now) / 1000);
    current.count += 1;
    return 0;
  }

  /** Gives one attempt back: it succeeded. */
  giveBack(name: string): void {
    const tally = this.#tallies.get(name);
    if (tally && tally.count > 0) tally.count -= 1;
  }

  /** The name tried last stands last, so the first is the one to forget. */
  #forgetOldest(): void {
    const [oldest] = this.#tallies.keys();
    if (this.#tallies.size > mostNames && oldest !== undefined)
      this.#tallies.delete(oldest);
  }
}
