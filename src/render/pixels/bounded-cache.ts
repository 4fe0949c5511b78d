/**
 * Keeps what was made most recently, up to a number of bytes. Requests for the same key at the
 * same time share one making; what fails is not kept.
 */
export interface BoundedCache<Value> {
  get(
    key: string,
    make: () => Promise<Value>,
    keeping?: Keeping,
  ): Promise<Value>;
  /** Whether a key was asked for before, by this or by `get`; from now on it was. */
  isAskedAgain(key: string): boolean;
  /** Bytes kept now, never above the limit. */
  readonly bytes: number;
}

/**
 * When a value is kept: as soon as it is made, or only once somebody asks for it again, where most
 * values are asked for once and are cheap to make.
 */
export type Keeping = "at once" | "when asked again";

/** Keys that are remembered as asked for once. */
const greatestAsked = 2000;

/** A value larger than the limit is handed out and not kept. */
export function createBoundedCache<Value>(
  limit: number,
  bytesOf: (value: Value) => number,
): BoundedCache<Value> {
  // A Map iterates in order of insertion: the first entry is the one used longest ago.
  const kept = new Map<string, Value>();
  const underWay = new Map<string, Promise<Value>>();
  const askedOnce = new Set<string>();
  let bytes = 0;

  function keep(key: string, value: Value): void {
    if (bytesOf(value) > limit) return;
    kept.set(key, value);
    bytes += bytesOf(value);
    for (const [oldest, dropped] of kept) {
      if (bytes <= limit) break;
      kept.delete(oldest);
      bytes -= bytesOf(dropped);
    }
  }

  function remember(key: string): void {
    if (askedOnce.size >= greatestAsked) askedOnce.clear();
    askedOnce.add(key);
  }

  /** Whether somebody has asked for what is to be kept now, which is then forgotten. */
  function isDue(key: string): boolean {
    const isAgain = askedOnce.delete(key);
    if (!isAgain) remember(key);
    return isAgain;
  }

  async function makeAndKeep(
    key: string,
    make: () => Promise<Value>,
    keeping: Keeping,
  ): Promise<Value> {
    try {
      const value = await make();
      if (keeping === "at once" || isDue(key)) keep(key, value);
      return value;
    } finally {
      underWay.delete(key);
    }
  }

  return {
    async get(key, make, keeping = "at once") {
      const found = kept.get(key);
      if (found !== undefined) {
        kept.delete(key);
        kept.set(key, found);
        return found;
      }
      const running = underWay.get(key);
      if (running) {
        if (keeping === "when asked again") remember(key);
        return running;
      }
      const started = makeAndKeep(key, make, keeping);
      underWay.set(key, started);
      return started;
    },
    isAskedAgain(key) {
      if (kept.has(key) || underWay.has(key) || askedOnce.has(key)) return true;
      remember(key);
      return false;
    },
    get bytes() {
      return bytes;
    },
  };
}
