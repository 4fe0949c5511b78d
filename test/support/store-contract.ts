import { expect, it } from "vitest";
import type { ArtworkFiles } from "#plugin";
import { sha256 } from "#render/digest";

const bytes = new Uint8Array([0, 1, 2, 253, 254, 255]);

/** What every store of artwork keeps to. */
export function storeContract(make: () => ArtworkFiles): void {
  it("gives back the bytes that it was given, by their SHA-256", async () => {
    const store = make();
    const digest = await store.put(bytes);
    expect(digest).toBe(sha256(bytes));
    expect(new Uint8Array((await store.get(digest)) ?? [])).toEqual(bytes);
  });

  it("has nothing for a digest that it was never given", async () => {
    expect(await make().get(sha256("never"))).toBeUndefined();
  });

  it("keeps equal bytes once, even when they come at the same time", async () => {
    const store = make();
    await Promise.all([store.put(bytes), store.put(bytes), store.put(bytes)]);
    await store.put(new Uint8Array([1]));
    expect(await store.count()).toBe(2);
  });

  it("is not changed by what is done to the bytes afterwards", async () => {
    const store = make();
    const given = bytes.slice();
    const digest = await store.put(given);
    given.fill(0);
    expect(new Uint8Array((await store.get(digest)) ?? [])).toEqual(bytes);
  });

  it("keeps nothing at all, too", async () => {
    const store = make();
    const digest = await store.put(new Uint8Array());
    expect((await store.get(digest))?.length).toBe(0);
  });
}
