import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Frame, FrameItem } from "../../../../src/render/frame.ts";
import { paintRaster } from "../../../../src/render/paint/raster/paint-raster.ts";
import { snap } from "../../../../src/render/paint/raster/pixel-box.ts";
import {
  createStaticLayerCache,
  partLayers,
} from "../../../../src/render/paint/raster/static-layer.ts";
import {
  fill,
  frameOf,
  line,
  makeSupplies,
  photo,
  solid,
  vector,
} from "./hand-made.ts";

const supplies = await makeSupplies();

const place = fc.integer({ min: -20, max: 90 }).map((at) => at / 1.3);
const size = fc.integer({ min: 1, max: 60 }).map((at) => at / 1.7);
const rectangle = fc.tuple(place, place, size, size);
const isStatic = fc.boolean();
const swatch = fc.constantFrom("ink", "leaf", "paper");
const opacity = fc.constantFrom(1, 0.5, 0.13);
const radius = fc.constantFrom(0, 0, 3.5, 40);

const anyItem: fc.Arbitrary<FrameItem> = fc.oneof(
  fc
    .tuple(rectangle, swatch, opacity, radius, isStatic)
    .map(([at, name, share, round, fixed]) =>
      fill(at, solid(name, share), { radius: round, isStatic: fixed }),
    ),
  fc.tuple(rectangle, swatch, isStatic).map(([at, name, fixed]) =>
    fill(
      at,
      {
        kind: "gradient",
        from: [0, 0.1],
        to: [1, 0.9],
        stops: [
          { at: 0.1, swatch: name, opacity: 0.1 },
          { at: 0.8, swatch: "leaf", opacity: 0.9 },
        ],
      },
      { isStatic: fixed },
    ),
  ),
  fc
    .tuple(rectangle, radius, isStatic)
    .map(([at, round, fixed]) => photo(at, { radius: round, isStatic: fixed })),
  fc
    .tuple(place, place, size, isStatic, fc.constantFrom("code", "art"))
    .map(([x, y, scale, fixed, subject]) =>
      vector("M0 0c.5-.4 1 .2 1 1s-1.2 0-1 .5z", [x, y, scale], {
        isStatic: fixed,
        subject: subject === "code" ? "code" : "art",
        opacity: 0.7,
      }),
    ),
  fc
    .tuple(place, place, size, isStatic, fc.constantFrom("Åj", "ff", "Ygy"))
    .map(([x, y, points, fixed, text]) =>
      line(supplies.fonts, text, [x, y, points], { isStatic: fixed }),
    ),
);

const anyFrame = fc
  .tuple(fc.array(anyItem, { maxLength: 9 }), fc.constantFrom(48, 71))
  .map(([items, width]) => frameOf(width, 50, items));

describe("painting over kept layers", () => {
  it("gives the same bytes as painting everything in order", async () => {
    const cache = createStaticLayerCache();
    const scale = fc.constantFrom(1, 0.6, 1.37);
    await fc.assert(
      fc.asyncProperty(anyFrame, scale, async (frame, scale) => {
        const want = await paintRaster(frame, supplies, { scale });
        const first = await paintRaster(frame, supplies, { scale, cache });
        const again = await paintRaster(frame, supplies, { scale, cache });
        expect(Buffer.compare(first.data, want.data)).toBe(0);
        expect(Buffer.compare(again.data, want.data)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("holds for frames at the same time, and does not change what it kept", async () => {
    const cache = createStaticLayerCache();
    const frames = fc.sample(anyFrame, { numRuns: 30, seed: 7 });
    const want = await Promise.all(frames.map((f) => paintRaster(f, supplies)));
    for (const _ of [1, 2]) {
      const got = await Promise.all(
        frames.map((frame) => paintRaster(frame, supplies, { cache })),
      );
      got.forEach((raw, i) =>
        expect(Buffer.compare(raw.data, want[i]?.data ?? raw.data)).toBe(0),
      );
    }
  });

  it("tells brands, photographs and grounds apart", async () => {
    const cache = createStaticLayerCache();
    const frame = frameOf(20, 20, [
      fill([0, 0, 10, 20], solid("ink"), { isStatic: true }),
    ]);
    const [first = supplies.brand.swatches[0]] = supplies.brand.swatches;
    const other = {
      ...supplies,
      brand: {
        ...supplies.brand,
        swatches: first ? [{ ...first, srgb: [1, 2, 3] as const }] : [],
      },
    };
    const pixels = async (...args: Parameters<typeof paintRaster>) => [
      ...(await paintRaster(...args)).data.subarray(0, 60),
    ];
    const plain = await pixels(frame, supplies, { cache });
    expect(await pixels(frame, other, { cache })).not.toEqual(plain);
    expect(
      await pixels(frame, supplies, { cache, background: [9, 9, 9] }),
    ).not.toEqual(plain);
  });

  it("keeps to its limit and drops a broken frame's leavings", async () => {
    const cache = createStaticLayerCache({ memoryLimit: 20 * 20 * 3 });
    const page = (...items: FrameItem[]): Frame => frameOf(20, 20, items);
    const broken = page(
      line(supplies.fonts, "M", [0, 20, 30]),
      fill([0, 0, 9, 9], solid("mauve")),
    );
    await expect(paintRaster(broken, supplies, { cache })).rejects.toThrow(
      "mauve",
    );
    for (const x of [1, 2, 3]) {
      await paintRaster(
        page(fill([x, 0, 1, 20], solid("ink"), { isStatic: true })),
        supplies,
        { cache },
      );
      expect(cache.layers.bytes).toBeLessThanOrEqual(1200);
    }
    const clean = await paintRaster(page(), supplies, { cache });
    expect(clean.data.every((value) => value === 255)).toBe(true);
  });
});

describe("what recurs from card to card", () => {
  const veil = fill([0, 4, 48, 30], {
    kind: "gradient",
    from: [0, 0],
    to: [0, 1],
    stops: [
      { at: 0, swatch: "ink", opacity: 0 },
      { at: 1, swatch: "ink", opacity: 0.8 },
    ],
  });
  const logo = vector("M0 0c.5-.4 1 .2 1 1s-1.2 0-1 .5z", [30, 20, 9]);
  const card = (headline: string): Frame =>
    frameOf(48, 50, [
      photo([0, 0, 48, 50], { isStatic: true }),
      veil,
      line(supplies.fonts, headline, [3, 24, 11]),
      logo,
    ]);

  it("is painted once, and every card has the bytes that it has alone", async () => {
    const cache = createStaticLayerCache();
    const headlines = ["Åj", "ff", "Ygy", "M", "jj", "Mff"];
    for (const headline of headlines) {
      const want = await paintRaster(card(headline), supplies);
      const got = await paintRaster(card(headline), supplies, { cache });
      expect(Buffer.compare(got.data, want.data)).toBe(0);
    }
    // The photograph, and the photograph beneath veil and logo.
    expect(cache.layers.bytes).toBe(2 * 48 * 50 * 3);
  });

  it("is forgotten once thirty pages have gone without it", () => {
    const cache = createStaticLayerCache();
    const pages = (count: number) => {
      for (let page = 0; page < count; page++) cache.recurring(["imprint"]);
    };
    cache.recurring(["logo", "imprint"]);
    pages(29);
    expect([...cache.recurring(["logo", "imprint"])]).toEqual([
      "logo",
      "imprint",
    ]);
    pages(30);
    expect([...cache.recurring(["logo", "imprint"])]).toEqual(["imprint"]);
  });
});

describe("an item of the design", () => {
  const touched = (item: FrameItem) => snap(item.box, 1);
  const at = (x: number, fixed: boolean) =>
    fill([x, 0, 10, 10], solid("ink"), { isStatic: fixed });

  it("is painted early unless copy lies beneath it", () => {
    const ground = at(0, true);
    const copy = at(5, false);
    const above = at(12, true);
    const beside = at(40, true);
    const aboveAgain = at(20, true);
    const { baked, live } = partLayers(
      [ground, copy, above, beside, aboveAgain],
      touched,
    );
    expect(baked).toEqual([ground, beside]);
    expect(live).toEqual([copy, above, aboveAgain]);
  });
});
