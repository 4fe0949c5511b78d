/**
 * Keeps what was made most recently, up to a number of bytes. Requests for the same key at the
 * same time share one making; what fails is not kept.
 */
export interface BoundedCache<Value> {
  get(key: string, make: () => Promise<Value>): Promise<Value>;
  /** Bytes kept now, never above the limit. */
  readonly bytes: number;
}

/** A value larger than the limit is handed out and not kept. */
export function createBoundedCache<Value>(
  limit: number,
  bytesOf: (value: Value) => number,
): BoundedCache<Value> {
  // A Map iterates in order of insertion: the first entry is the one used longest ago.
  const kept = new Map<string, Value>();
  const underWay = new Map<string, Promise<Value>>();
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

  async function makeAndKeep(
    key: string,
    make: () => Promise<Value>,
  ): Promise<Value> {
    try {
      const value = await make();
      keep(key, value);
      return value;
    } finally {
      underWay.delete(key);
    }
  }

  return {
    async get(key, make) {
      const found = kept.get(key);
      if (found !== undefined) {
        kept.delete(key);
        kept.set(key, found);
        return found;
      }
      const running = underWay.get(key);
      if (running) return running;
      const started = makeAndKeep(key, make);
      underWay.set(key, started);
      return started;
    },
    get bytes() {
      return bytes;
    },
  };
}
