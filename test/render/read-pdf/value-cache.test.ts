import { expect, it } from "vitest";
import { ValueCache } from "../../../src/render/read-pdf/value-cache.ts";

it("what was read last is kept, what was read first goes", () => {
  const cache = new ValueCache<string>(10);
  for (const key of [1, 2, 3]) cache.keep(key, `value ${key}`, 4);
  expect([1, 2, 3].map((key) => cache.get(key))).toEqual([
    undefined,
    undefined,
    "value 3",
  ]);
});

it("a value heavier than all that may be kept is kept alone", () => {
  const cache = new ValueCache<string>(10);
  cache.keep(1, "light", 1);
  cache.keep(2, "heavy", 1000);
  expect([cache.get(1), cache.get(2)]).toEqual([undefined, "heavy"]);
});

it("a file of a million objects passes through without slowing down", () => {
  const cache = new ValueCache<number>(300_000);
  const start = performance.now();
  for (let key = 0; key < 1_000_000; key++) cache.keep(key, key, 1);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(cache.get(999_999)).toBe(999_999);
});
