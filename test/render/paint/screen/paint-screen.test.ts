import { beforeAll, describe, expect, it } from "vitest";
import { box, findFormat, pt } from "#brand";
import type { FrameItem } from "../../../../src/render/frame.ts";
import { paintScreen } from "../../../../src/render/paint/screen/paint-screen.ts";
import { drawing, fill, photo } from "../../../support/make-frame.ts";
import "../../../support/pdf-matchers.ts";
import {
  issued,
  page,
  setParagraph,
  supplies,
} from "../../../support/pdf-frames.ts";
import {
  isInstalled,
  printedBy,
  rasterOf,
  withPdf,
  type Raster,
} from "../../../support/pdf-reader.ts";

const facts = { title: "Feed the caddy", language: "en", createdAt: issued };
const paint = (items: readonly FrameItem[], format = findFormat("a4")) =>
  paintScreen([page(items, format)], supplies, facts);

const ground = fill(box(-10, -10, 700, 900), "mere");
const white = [255, 255, 255];
const mere = [18, 53, 91];
const sunrise = [255, 197, 51];

const gradient = (from: [number, number], to: [number, number], opacity = 1) =>
  fill(box(100, 100, 200, 100), "", 1, {
    paint: {
      kind: "gradient",
      from,
      to,
      stops: [
        { at: 0, swatch: "mere", opacity },
        { at: 0.25, swatch: "mere", opacity },
        { at: 1, swatch: "sunrise", opacity: 1 },
      ],
    },
  });

/** Channels may differ by this where a reader mixes colours. */
const near = (color: readonly number[], tolerance = 3) =>
  color.map((channel) => expect.closeTo(channel, -Math.log10(2 * tolerance)));

describe("the page of a screen PDF", () => {
  it("is the trim and has no bleed", async () => {
    const { width, height } = findFormat("a4");
    const trim = [0, 0, width, height];
    await expect(await paint([ground])).toHaveBoxes({
      media: trim,
      crop: trim,
      trim,
    });
  });

  it("is made at the artwork's scale for large formats", async () => {
    const format = { ...findFormat("a4"), artworkScale: 0.1 };
    const bytes = await paint(
      [ground, fill(box(100, 100, 50, 50), "sunrise")],
      format,
    );
    const trim = [0, 0, format.width / 10, format.height / 10];
    await expect(bytes).toHaveBoxes({ media: trim, trim });
    expect((await rasterOf(bytes, 10)).at(12.5, 12.5)).toEqual(sunrise);
  });

  it("is one for each frame", async () => {
    const frames = [
      page([ground]),
      page([fill(box(0, 0, 700, 900), "sunrise")]),
    ];
    const bytes = await paintScreen(frames, supplies, facts);
    expect((await rasterOf(bytes, 1, 0)).at(50, 50)).toEqual(mere);
    expect((await rasterOf(bytes, 1, 1)).at(50, 50)).toEqual(sunrise);
  });

  it("tells its title and language", async () => {
    const told = await withPdf(await paint([ground]), async (document) => ({
      ...(await document.getMetadata()).info,
      ...(await document.getViewerPreferences()),
    }));
    expect(told).toMatchObject({
      Title: "Feed the caddy",
      Language: "en",
      DisplayDocTitle: true,
    });
  });
});

describe("fills", () => {
  it("have exactly the swatch's colour, and an opacity over what is beneath", async () => {
    const items = [
      ground,
      fill(box(100, 100, 50, 50), "sunrise"),
      fill(box(200, 100, 50, 50), "white", 0.5),
    ];
    const raster = await rasterOf(await paint(items));
    expect(raster.at(20, 20)).toEqual(mere);
    expect(raster.at(125, 125)).toEqual(sunrise);
    expect(raster.at(225, 125)).toEqual(near([137, 154, 173]));
  });

  it("have round corners", async () => {
    const raster = await rasterOf(
      await paint([fill(box(100, 100, 80, 80), "mere", 1, { radius: pt(30) })]),
    );
    expect(raster.at(103, 103)).toEqual(white);
    expect(raster.at(140, 101)).toEqual(mere);
    expect(raster.at(112, 112)).toEqual(mere);
  });

  it("run from one swatch to another between their stops", async () => {
    const raster = await rasterOf(await paint([gradient([0, 0], [1, 0])]));
    expect(raster.at(101, 150)).toEqual(near(mere));
    expect(raster.at(149, 150)).toEqual(near(mere));
    expect(raster.at(225, 150)).toEqual(near([137, 125, 71], 5));
    expect(raster.at(299, 150)).toEqual(near(sunrise, 5));
    expect(raster.at(301, 150)).toEqual(white);
  });

  it("run at right angles to their line, also in a box that is not square", async () => {
    const raster = await rasterOf(await paint([gradient([0, 0], [1, 1])]));
    // 45° to the line from (100, 100) to (300, 200): both stand on the same perpendicular.
    expect(raster.at(200, 150)).toEqual(near([...raster.at(180, 190)], 5));
  });

  it("fade where a stop is not opaque", async () => {
    const items = [
      fill(box(0, 0, 600, 800), "white"),
      gradient([0, 0], [1, 0], 0),
    ];
    const raster = await rasterOf(await paint(items));
    expect(raster.at(120, 150)).toEqual(white);
    expect(raster.at(299, 150)).toEqual(near(sunrise, 5));
  });
});

describe("drawings", () => {
  it("are filled outlines with holes, arcs and opacity", async () => {
    const ring = "M0 10a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM5 5h10v10H5z";
    const items = [
      drawing(box(100, 100, 100, 100), "icon", "mere", {
        scale: 5,
        dx: pt(100),
        dy: pt(100),
        paths: [{ d: ring, fill: "mere", rule: "evenodd" }],
      }),
    ];
    const raster = await rasterOf(await paint(items));
    expect(raster.at(150, 150)).toEqual(white);
    expect(raster.at(110, 150)).toEqual(mere);
    expect(raster.at(103, 103)).toEqual(white);
    expect(raster.at(150, 102)).toEqual(mere);
  });
});

describe("photographs", () => {
  let raster: Raster;
  beforeAll(async () => {
    raster = await rasterOf(
      await paint([photo(box(100, 100, 200, 100), { radius: pt(30) })]),
    );
  });

  it("stand upright in their box", () => {
    expect(raster.at(150, 150)).toEqual(near([192, 0, 0], 4));
    expect(raster.at(250, 150)).toEqual(near([0, 192, 0], 4));
  });

  it("are cut by their round corners", () => {
    expect(raster.at(103, 103)).toEqual(white);
    expect(raster.at(297, 197)).toEqual(white);
  });

  it.each([
    [undefined, 1, 556, 278],
    [100, 1, 278, 139],
    [undefined, 0.5, 278, 139],
  ])(
    "at a greatest %s ppi and scale %s have %d x %d pixels",
    async (ppi, artworkScale, width, height) => {
      const format = { ...findFormat("a4"), artworkScale };
      const frame = page([photo(box(100, 100, 200.2, 100.1))], format);
      const bytes = await paintScreen([frame], supplies, {
        ...facts,
        ...(ppi && { greatestPpi: ppi }),
      });
      expect(Buffer.from(bytes).toString("latin1")).toMatch(
        new RegExp(`/Width ${width}\\n/Height ${height}\\n`),
      );
    },
  );

  it("that stand twice are stored once", async () => {
    const bytes = await paint([
      photo(box(0, 0, 50, 50)),
      photo(box(60, 0, 50, 50)),
    ]);
    expect(
      Buffer.from(bytes)
        .toString("latin1")
        .match(/\/DCTDecode/g),
    ).toHaveLength(1);
  });
});

describe("what is not there is never painted as something else", () => {
  it.each<[string, FrameItem, string]>([
    ["a swatch", fill(box(0, 0, 9, 9), "puce"), 'unknown swatch "puce"'],
    [
      "a photograph",
      photo(box(0, 0, 9, 9), { photograph: "lost" }),
      'Cannot paint photograph "lost"',
    ],
    ["an opacity", fill(box(0, 0, 9, 9), "mere", 1.5), "opacity 1.5"],
    [
      "an outline",
      drawing(box(0, 0, 9, 9), "icon", "mere", {
        paths: [{ d: "M0 0 L", fill: "mere" }],
      }),
      "character 6 of the outline",
    ],
  ])("%s", async (_what, item, message) => {
    await expect(paint([item])).rejects.toThrow(message);
  });
});

describe("the file", () => {
  const everything = async () =>
    paint([
      ground,
      gradient([0, 0], [1, 1], 0.3),
      photo(box(300, 300, 100, 100)),
      ...(await setParagraph("أطعم الصندوق Feed", { language: "ar" })),
      ...(await setParagraph("Feed the caddy", { href: "larkmere.example" })),
    ]);

  it("is the same bytes twice", async () => {
    await expect(everything).toBeByteStable();
  });

  it.skipIf(!isInstalled("qpdf"))(
    "has no error for qpdf (skipped where qpdf is not installed)",
    async () => {
      expect(
        printedBy(await everything(), "qpdf", (file) => ["--check", file]),
      ).toContain("No syntax or stream encoding errors");
    },
  );

  it.skipIf(!isInstalled("pdffonts"))(
    "has its fonts embedded, cut and mapped for poppler (skipped where pdffonts is not installed)",
    async () => {
      const fonts = printedBy(await everything(), "pdffonts", (file) => [file])
        .trim()
        .split("\n")
        .slice(2);
      expect(fonts).toHaveLength(2);
      for (const font of fonts)
        expect(font).toMatch(
          /^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/,
        );
    },
  );
});
