import type { Entries } from "./document.ts";

/**
 * A function from 0 to 1 that runs straight through values at given places, in ascending order,
 * and stays level before the first and after the last. Two values at one place make an edge.
 */
export function throughStops(
  places: readonly number[],
  values: readonly (readonly number[])[],
): Entries {
  const first = values[0] ?? [];
  const last = values.at(-1) ?? [];
  const ats = [0, ...places, 1];
  const ends = [first, ...values, last];
  const pieces = ats.slice(1).flatMap((to, index) => {
    const from = ats[index] ?? 0;
    const [c0, c1] = [ends[index] ?? [], ends[index + 1] ?? []];
    return to > from ? [{ to, c0, c1 }] : [];
  });
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: pieces.map(({ c0, c1 }) => ({
      FunctionType: 2,
      Domain: [0, 1],
      C0: c0,
      C1: c1,
      N: 1,
    })),
    Bounds: pieces.slice(0, -1).map(({ to }) => to),
    Encode: pieces.flatMap(() => [0, 1]),
  };
}
