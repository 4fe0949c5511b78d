/**
 * Makes likeness searchable by an index: 64 bits as four numbers of 16.
 *
 * It finds candidates only; how many bits differ is counted afterwards.
 */
import type { Where } from "payload";

const bandLength = 16;

/** The four parts of a likeness, first digits first. */
export const likenessBands = (
  likeness: string,
): readonly [number, number, number, number] => {
  const band = (index: number) =>
    parseInt(likeness.slice(index * 4, index * 4 + 4), 16);
  return [band(0), band(1), band(2), band(3)];
};

/** A number of 16 bits, and all that differ from it in one bit. */
const within1 = (band: number): readonly number[] => [
  band,
  ...Array.from({ length: bandLength }, (_, bit) => band ^ (1 << bit)),
];

/** All numbers that differ in at most two bits. */
const within2 = (band: number): readonly number[] => [
  ...new Set(within1(band).flatMap(within1)),
];

/**
 * Finds every photograph that differs in at most 8 bits, and a few that do not.
 *
 * Of 8 bits in four parts, either one of the last three parts has at most one, or each of them has
 * two or more and the first is left with at most two. That is 188 values in four indexes.
 */
export function candidatesFor(likeness: string): Where {
  const [first, ...others] = likenessBands(likeness);
  const bands = [within2(first), ...others.map(within1)];
  return {
    or: bands.map((values, index) => ({
      [`reading.band${index + 1}`]: { in: [...values] },
    })),
  };
}
