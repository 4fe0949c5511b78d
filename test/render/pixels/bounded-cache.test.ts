import { expect, it } from "vitest";
import { createBoundedCache } from "../../../src/render/pixels/bounded-cache.ts";
import { createTurnstile } from "../../../src/render/pixels/turnstile.ts";

const sized = (bytes: number) => () => Promise.resolve("x".repeat(bytes));

function counted(bytes: number) {
  let made = 0;
  return {
    make: () => {
      made += 1;
      return sized(bytes)();
    },
    times: () => made,
  };
}

it("never keeps more than its limit, and drops what was used longest ago", async () => {
  const cache = createBoundedCache<string>(100, (value) => value.length);
  const a = counted(40);
  const b = counted(40);
  await cache.get("a", a.make);
  await cache.get("b", b.make);
  await cache.get("a", a.make);
  await cache.get("c", sized(40));
  expect(cache.bytes).toBe(80);
  await cache.get("a", a.make);
  await cache.get("b", b.make);
  expect([a.times(), b.times()]).toEqual([1, 2]);
});

it("hands out what is larger than its limit without keeping it", async () => {
  const cache = createBoundedCache<string>(100, (value) => value.length);
  expect(await cache.get("a", sized(101))).toHaveLength(101);
  expect(cache.bytes).toBe(0);
});

it("makes a value once for requests at the same time", async () => {
  const cache = createBoundedCache<string>(100, (value) => value.length);
  const a = counted(10);
  await Promise.all([1, 2, 3].map(() => cache.get("a", a.make)));
  expect(a.times()).toBe(1);
});

it("keeps what is cheap from the second time that it is asked for", async () => {
  const cache = createBoundedCache<string>(100, (value) => value.length);
  const a = counted(40);
  const ask = () => cache.get("a", a.make, "when asked again");
  await ask();
  expect(cache.bytes).toBe(0);
  await ask();
  expect(cache.bytes).toBe(40);
  await ask();
  expect(a.times()).toBe(2);
});

it("keeps what several ask for at the same time, made once", async () => {
  const cache = createBoundedCache<string>(100, (value) => value.length);
  const a = counted(40);
  const ask = () => cache.get("a", a.make, "when asked again");
  await Promise.all([ask(), ask()]);
  await ask();
  expect([a.times(), cache.bytes]).toEqual([1, 40]);
});

it("forgets a failure", async () => {
  const cache = createBoundedCache<string>(100, (value) => value.length);
  const fail = () => Promise.reject(new Error("no"));
  await expect(cache.get("a", fail)).rejects.toThrow("no");
  expect(await cache.get("a", sized(1))).toBe("x");
});

it("a turnstile lets no more through than it may, and all in the end", async () => {
  const turnstile = createTurnstile(2);
  let inside = 0;
  let most = 0;
  const task = async (index: number) => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= 1;
    if (index === 1) throw new Error("one fails");
  };
  const results = await Promise.allSettled(
    Array.from({ length: 7 }, (_, index) => turnstile(() => task(index))),
  );
  expect(most).toBe(2);
  expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
});
