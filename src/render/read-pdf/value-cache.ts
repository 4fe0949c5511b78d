/**
 * Keeps what was used most recently, up to a weight. A value above the limit is kept alone, so
 * that asking again costs nothing.
 */
export class ValueCache<Value> {
  // A Map iterates in order of insertion: the first entry is the one used longest ago.
  private readonly kept = new Map<
    number,
    { readonly value: Value; readonly weight: number }
  >();
  private weight = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get(key: number): Value | undefined {
    return this.kept.get(key)?.value;
  }

  keep(key: number, value: Value, weight: number): void {
    this.kept.set(key, { value, weight });
    this.weight += weight;
    if (this.weight <= this.limit) return;
    // A Map is slow to find its first entry again after each removal: a quarter goes at once.
    for (const [oldest, dropped] of this.kept) {
      if (this.weight <= this.limit * 0.75 || oldest === key) break;
      this.kept.delete(oldest);
      this.weight -= dropped.weight;
    }
  }

  clear(): void {
    this.kept.clear();
    this.weight = 0;
  }
}
