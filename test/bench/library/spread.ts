/** A source of chance that gives the same numbers for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws a value, each as often as its weight says. */
export function drawn<Value extends string>(
  random: () => number,
  weights: Readonly<Record<Value, number>>,
): Value {
  const entries = Object.entries<number>(weights);
  const sum = entries.reduce((total, [, weight]) => total + weight, 0);
  let left = random() * sum;
  for (const value of valuesOf(weights)) {
    left -= weights[value];
    if (left < 0) return value;
  }
  throw new Error("Cannot draw a value: there is none");
}

function valuesOf<Value extends string>(
  weights: Readonly<Record<Value, number>>,
): readonly Value[] {
  const isValue = (name: string): name is Value => Object.hasOwn(weights, name);
  return Object.keys(weights).filter(isValue);
}

/** One of a list, early ones more often: a few wards and words are in most photographs. */
export function skewed<Value>(
  random: () => number,
  values: readonly Value[],
): Value {
  const value = values[Math.floor(random() ** 2 * values.length)];
  if (value === undefined) throw new Error("Cannot draw from an empty list");
  return value;
}

/** The day a number of days after the first of January 2020. */
export const dayAfter2020 = (days: number): string =>
  new Date(Date.UTC(2020, 0, 1 + Math.floor(days))).toISOString();
