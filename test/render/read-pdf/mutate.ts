/** Damage that is the same each time: a seed decides what happens to a file. */

const words = [
  "obj",
  "endobj",
  "stream",
  "endstream",
  "<<",
  ">>",
  "[",
  "]",
  "(",
  "<",
  "/Length",
  "/Prev",
  "/Kids",
  " 0 R",
  "xref",
  "trailer",
  "startxref",
  "4294967296",
  "-1",
  "/Extends 50 0 R",
  "/FlateDecode",
];

/** Whole numbers below a limit, in an order that a seed decides. */
export type Random = (below: number) => number;

/** A linear congruential generator. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Damage = (bytes: Buffer, random: Random) => Buffer;

const kinds: readonly Damage[] = [
  function flip(bytes, random) {
    const flipped = Buffer.from(bytes);
    flipped[random(Math.max(1, bytes.length))] = random(256);
    return flipped;
  },
  function remove(bytes, random) {
    const at = random(bytes.length + 1);
    return Buffer.concat([
      bytes.subarray(0, at),
      bytes.subarray(at + random(40)),
    ]);
  },
  function truncate(bytes, random) {
    return bytes.subarray(0, random(bytes.length + 1));
  },
  function duplicate(bytes, random) {
    const at = random(bytes.length + 1);
    const end = at + random(300);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
  },
  function move(bytes, random) {
    const at = random(bytes.length + 1);
    const from = random(bytes.length + 1);
    const size = random(40);
    return Buffer.concat([
      bytes.subarray(0, at),
      bytes.subarray(from, from + size),
      bytes.subarray(at + size),
    ]);
  },
  function swapNumber(bytes, random) {
    const text = bytes.toString("latin1");
    const numbers = [...text.matchAll(/\d+/g)];
    const { index = 0, 0: old = "" } = numbers[random(numbers.length)] ?? {};
    const value = random(random(2) ? bytes.length + 10 : 60);
    const after = text.slice(index + old.length);
    return Buffer.from(`${text.slice(0, index)}${value}${after}`, "latin1");
  },
  function insertWord(bytes, random) {
    const at = random(bytes.length + 1);
    const word = Buffer.from(words[random(words.length)] ?? "");
    return Buffer.concat([bytes.subarray(0, at), word, bytes.subarray(at)]);
  },
];

/** The file after one to four kinds of damage. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged = Buffer.from(bytes);
  for (let count = random(4) + 1; count > 0; count--)
    damaged = Buffer.from(
      kinds[random(kinds.length)]?.(damaged, random) ?? damaged,
    );
  return new Uint8Array(damaged);
}
