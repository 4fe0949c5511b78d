import { describe, expect, it } from "vitest";
import type { Rgb } from "#brand";
import {
  MissingSupplyError,
  PaintError,
} from "../../../../src/render/errors.ts";
import type { FrameItem } from "../../../../src/render/frame.ts";
import {
  paintRaster,
  type RasterOptions,
} from "../../../../src/render/paint/raster/paint-raster.ts";
import {
  fill,
  frameOf,
  ink,
  leaf,
  line,
  makeSupplies,
  paper,
  photo,
  quarters,
  solid,
  vector,
} from "./hand-made.ts";

const supplies = await makeSupplies();
const white: Rgb = [255, 255, 255];

async function painted(
  items: readonly FrameItem[],
  options: RasterOptions = {},
  [width, height] = [60, 40],
) {
  const raw = await paintRaster(
    frameOf(width ?? 0, height ?? 0, items),
    supplies,
    options,
  );
  return {
    ...raw,
    at: (x: number, y: number) => [
      ...raw.data.subarray(
        (y * raw.width + x) * 3,
        (y * raw.width + x) * 3 + 3,
      ),
    ],
  };
}

const mix = (under: Rgb, over: Rgb, share: number) =>
  under.map((value, i) => Math.round(value + ((over[i] ?? 0) - value) * share));

describe("the page", () => {
  it("is white where nothing is painted, and of the trim's size", async () => {
    const page = await painted([]);
    expect([page.width, page.height, page.data.length]).toEqual([60, 40, 7200]);
    expect(page.data.every((value) => value === 255)).toBe(true);
  });

  it("has the scale and the ground that were asked for", async () => {
    const page = await painted([], { scale: 1.5, background: paper });
    expect([page.width, page.height]).toEqual([90, 60]);
    expect(page.at(89, 59)).toEqual(paper);
  });
});

describe("a fill", () => {
  it("covers its box and not a pixel more", async () => {
    const page = await painted([fill([10, 5, 20, 10], solid("leaf"))]);
    expect(page.at(10, 5)).toEqual(leaf);
    expect(page.at(29, 14)).toEqual(leaf);
    expect(page.at(9, 5)).toEqual(white);
    expect(page.at(30, 14)).toEqual(white);
    expect(page.at(29, 15)).toEqual(white);
  });

  it("reaching into the bleed is cut at the trim", async () => {
    const page = await painted([fill([-9, -9, 20, 80], solid("leaf"))]);
    expect(page.at(0, 0)).toEqual(leaf);
    expect(page.at(10, 39)).toEqual(leaf);
    expect(page.at(11, 0)).toEqual(white);
  });

  it("lets through as much as its opacity says", async () => {
    const page = await painted([fill([0, 0, 60, 40], solid("ink", 0.25))]);
    expect(page.at(30, 20)).toEqual(mix(white, ink, 0.25));
  });

  it("leaves no gap to a fill that touches it between pixels", async () => {
    const page = await painted([
      fill([0, 0, 60, 20.4], solid("ink")),
      fill([0, 20.4, 60, 19.6], solid("ink")),
    ]);
    expect(page.at(7, 19)).toEqual(ink);
    expect(page.at(7, 20)).toEqual(ink);
  });

  it("thinner than a pixel is still seen", async () => {
    const page = await painted([fill([0, 10.6, 60, 0.2], solid("ink"))]);
    expect(page.at(30, 11)).toEqual(ink);
  });

  it("has round corners of its radius", async () => {
    const page = await painted([
      fill([10, 10, 30, 20], solid("leaf"), { radius: 8 }),
    ]);
    expect(page.at(10, 10)).toEqual(white);
    expect(page.at(39, 29)).toEqual(white);
    expect(page.at(18, 10)).toEqual(leaf);
    expect(page.at(10, 18)).toEqual(leaf);
    expect(page.at(13, 13)).toEqual(leaf);
  });
});

describe("a gradient", () => {
  const stops = [
    { at: 0, swatch: "ink", opacity: 0 },
    { at: 1, swatch: "ink", opacity: 1 },
  ];

  it("runs from one end to the other", async () => {
    const page = await painted([
      fill([0, 0, 60, 40], {
        kind: "gradient",
        from: [0, 0],
        to: [0, 1],
        stops,
      }),
    ]);
    expect(page.at(5, 0)).toEqual(mix(white, ink, 0.5 / 40));
    expect(page.at(5, 20)).toEqual(mix(white, ink, 20.5 / 40));
    expect(page.at(5, 39)).toEqual(mix(white, ink, 39.5 / 40));
    expect(page.at(55, 20)).toEqual(page.at(5, 20));
  });

  it("keeps its end colours beyond its ends", async () => {
    const page = await painted([
      fill([0, 0, 60, 40], {
        kind: "gradient",
        from: [0.25, 0],
        to: [0.5, 0],
        stops,
      }),
    ]);
    expect(page.at(14, 9)).toEqual(white);
    expect(page.at(30, 9)).toEqual(ink);
  });
});

describe("a photograph", () => {
  it("fills its box, each corner in its place", async () => {
    const page = await painted([photo([10, 10, 40, 20])]);
    const [red, green, blue, yellow] = quarters;
    expect(page.at(10, 10)).toEqual(red);
    expect(page.at(49, 10)).toEqual(green);
    expect(page.at(10, 29)).toEqual(blue);
    expect(page.at(49, 29)).toEqual(yellow);
    expect(page.at(50, 29)).toEqual(white);
  });

  it("reaching into the bleed keeps its place", async () => {
    const page = await painted([photo([-20, -10, 40, 20])]);
    expect(page.at(4, 4)).toEqual(quarters[3]);
    expect(page.at(19, 9)).toEqual(quarters[3]);
    expect(page.at(20, 9)).toEqual(white);
  });

  it("has round corners through which the ground shows", async () => {
    const page = await painted([photo([10, 10, 40, 20], { radius: 10 })]);
    expect(page.at(10, 10)).toEqual(white);
    expect(page.at(49, 29)).toEqual(white);
    expect(page.at(20, 10)).toEqual(quarters[0]);
    expect(page.at(35, 25)).toEqual(quarters[3]);
  });
});

describe("text and drawings", () => {
  it("a letter's stem is solid and its counter open", async () => {
    const page = await painted(
      [line(supplies.fonts, "H", [10, 90, 100])],
      {},
      [90, 100],
    );
    const font = supplies.fonts.font("Source Sans 3/700");
    const top = Math.round(90 - font.capHeight * 100);
    expect(page.at(24, 60)).toEqual(ink);
    expect(page.at(24, top + 2)).toEqual(ink);
    expect(page.at(24, top - 2)).toEqual(white);
    expect(page.at(42, top + 2)).toEqual(white);
    expect(page.at(42, 58)).toEqual(ink);
    expect(page.at(24, 91)).toEqual(white);
  });

  it("text cut by the trim does not spill", async () => {
    const page = await painted([line(supplies.fonts, "HHHH", [20, 30, 40])]);
    const open = page.at(59, 35);
    expect(open).toEqual(white);
    const column = Array.from({ length: 40 }, (_, y) => page.at(0, y));
    expect(column.every((pixel) => pixel[0] === 255)).toBe(true);
  });

  it("what begins left of the trim fills up to its right edge", async () => {
    const page = await painted([vector("M-9 5H900V9H-9Z", [0, 0, 1])]);
    expect([page.at(0, 5), page.at(59, 8)]).toEqual([ink, ink]);
    expect([page.at(0, 4), page.at(59, 9)]).toEqual([white, white]);
  });

  it.each([
    ["nonzero", {}, ink],
    ["even-odd", { rule: "evenodd" as const }, white],
  ])("a square within a square under the %s rule", async (_, more, middle) => {
    const d = "M0 0H20V20H0ZM5 5H15V15H5Z";
    const page = await painted([vector(d, [10, 10, 1], more)]);
    expect(page.at(12, 12)).toEqual(ink);
    expect(page.at(20, 20)).toEqual(middle);
  });

  it("covers a pixel by exactly the area inside", async () => {
    const page = await painted([vector("M10.25 10H11V10.5H10.25Z", [0, 0, 1])]);
    expect(page.at(10, 10)).toEqual(
      mix(white, ink, Math.round(255 * 0.375) / 255),
    );
  });

  it("a code's modules keep to whole pixels", async () => {
    const d = "M0 0h1v1h-1zM2 0h1v1h-1zM1 1h1v1h-1z";
    const page = await painted([vector(d, [3, 3, 5.3], { subject: "code" })]);
    const seen = new Set(
      Array.from({ length: 2400 }, (_, i) =>
        page.at(i % 60, Math.floor(i / 60)).join(),
      ),
    );
    expect(seen).toEqual(new Set([white.join(), ink.join()]));
  });
});

describe("what is missing stops the job", () => {
  it.each([
    ["a fill", fill([0, 0, 9, 9], solid("mauve"))],
    ["text", line(supplies.fonts, "a", [0, 9, 9], { swatch: "mauve" })],
  ])("%s in an unknown swatch", async (_, item) => {
    const job = painted([item]);
    await expect(job).rejects.toThrow(PaintError);
    await expect(job).rejects.toThrow('unknown swatch "mauve"; use one of ink');
  });

  it.each([
    ["a fill", fill([0, 0, 9, 9], solid("ink", 1.5))],
    ["a drawing", vector("M0 0h9v9z", [0, 0, 1], { opacity: NaN })],
  ])("%s at an opacity that is none", async (_, item) => {
    await expect(painted([item])).rejects.toThrow("give a number from 0 to 1");
  });

  it("a gradient of one stop", async () => {
    const stops = [{ at: 0, swatch: "ink", opacity: 1 }];
    const paint = {
      kind: "gradient",
      from: [0, 0],
      to: [1, 0],
      stops,
    } as const;
    await expect(painted([fill([0, 0, 9, 9], paint)])).rejects.toThrow(
      "expected two stops or more",
    );
  });

  it("a photograph that the toolkit lacks", async () => {
    const job = painted([{ ...photo([0, 0, 9, 9]), photograph: "lost" }]);
    await expect(job).rejects.toThrow(MissingSupplyError);
  });
});
