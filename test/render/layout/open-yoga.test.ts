import { afterEach, describe, expect, it, vi } from "vitest";
import { openYoga } from "../../../src/render/layout/open-yoga.ts";

afterEach(() => vi.unstubAllGlobals());

describe("the layout engine", () => {
  it("opens without a request, and leaves whoever else asks the same fetch", async () => {
    const asked = vi.fn<typeof fetch>();
    vi.stubGlobal("fetch", asked);
    const opening = openYoga();
    expect(globalThis.fetch).toBe(asked);
    const { Node } = await opening;
    const root = Node.create();
    root.setWidth(120);
    root.calculateLayout(undefined, undefined);
    expect(root.getComputedWidth()).toBe(120);
    expect(asked).not.toHaveBeenCalled();
  });
});
