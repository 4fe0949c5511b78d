import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { paintRaster } from "../../../src/render/paint/raster/paint-raster.ts";
import { paintScreen } from "../../../src/render/paint/screen/paint-screen.ts";
import { createPixelStore } from "../../../src/render/pixels/pixel-store.ts";
import type { Supplies } from "../../../src/render/supplies.ts";
import { issued } from "../../support/pdf-frames.ts";
import { objectsOf, referred } from "../../support/pdf-objects.ts";
import { rasterOf } from "../../support/pdf-reader.ts";
import { ghostscriptPlates, hasGhostscript } from "../plates/ghostscript.ts";
import { platesOf } from "../plates/make-pdf.ts";
import { approved, whole } from "../pixels/made.ts";
import { coated, coatedFile } from "../pixels/press.ts";
import {
  bands,
  clay,
  clayInks,
  framed,
  job,
  leaf,
  leafInks,
  side,
  suppliesOf,
  trimAt,
} from "./cut-out.ts";
import { painted } from "./press/press-sample.ts";

const facts = { title: "Cut out", language: "en", createdAt: issued };
const screenFile = (supplies: Supplies) =>
  paintScreen([framed()], supplies, facts);
const pressFile = (supplies: Supplies) => painted([framed()], job, supplies);

const row = 250;
const clear = 150;
const half = 250;
const opaque = 350;
/** Everywhere along the photograph, but for the two pixels in which bands meet. */
const along = Array.from({ length: 299 }, (_, step) => 101 + step);

const between = (a: readonly number[], b: readonly number[]) =>
  a.map((value, at) => (value + (b[at] ?? NaN)) / 2);

const farthest = (is: readonly number[], want: readonly number[]): number =>
  Math.max(...want.map((value, at) => Math.abs(value - (is[at] ?? NaN))));

/** How far a color lies outside what two colors make when they are mixed. */
const outside = (
  is: readonly number[],
  a: readonly number[],
  b: readonly number[],
): number =>
  Math.max(
    ...is.map((value, at) => {
      const ends = [a[at] ?? NaN, b[at] ?? NaN];
      return Math.max(Math.min(...ends) - value, value - Math.max(...ends));
    }),
  );

type At = (x: number) => readonly number[];

async function inRaster(supplies: Supplies): Promise<At> {
  const { data, width } = await paintRaster(framed(), supplies);
  return (x) => {
    const from = (row * width + x) * 3;
    return [...data.subarray(from, from + 3)];
  };
}

async function onScreen(supplies: Supplies): Promise<At> {
  const raster = await rasterOf(await screenFile(supplies), 1);
  return (x) => raster.at(x, row);
}

async function onPlates(supplies: Supplies): Promise<At> {
  const { plates, width } = await platesOf(await pressFile(supplies));
  return inksAt(
    plates.map(({ data }) => data),
    width,
  );
}

async function onGhostscriptPlates(supplies: Supplies): Promise<At> {
  const bytes = await pressFile(supplies);
  const { width, height } = await platesOf(bytes);
  const plates = await ghostscriptPlates(bytes, width * height, width);
  const inks = ["Cyan", "Magenta", "Yellow", "Black"];
  return inksAt(
    inks.map((ink) => plates.get(ink) ?? new Uint8Array()),
    width,
  );
}

const inksAt =
  (plates: readonly Uint8Array[], width: number): At =>
  (x) => {
    const from = Math.floor(row + trimAt.y) * width + Math.floor(x + trimAt.x);
    return plates.map((plate) => ((plate[from] ?? NaN) / 255) * 100);
  };

const inColors: readonly [string, (supplies: Supplies) => Promise<At>][] = [
  ["a picture", inRaster],
  ["a screen PDF", onScreen],
];

/** What is to be seen of a photograph of which all that shows is clay. */
function expectInks(at: At): void {
  expect(farthest(at(clear), leafInks)).toBeLessThanOrEqual(1);
  expect(farthest(at(half), between(leafInks, clayInks))).toBeLessThanOrEqual(
    2,
  );
  expect(farthest(at(opaque), clayInks)).toBeLessThanOrEqual(2);
  const worst = along.map((x) => outside(at(x), leafInks, clayInks));
  expect(Math.max(...worst)).toBeLessThanOrEqual(3);
}

const store = (bytes: Uint8Array) => {
  const { pixels, photographs } = suppliesOf(bytes);
  const photograph = photographs.get("market") ?? approved(bytes, side, side);
  return { pixels, photograph };
};

const screenOf = async (bytes: Uint8Array) => {
  const { pixels, photograph } = store(bytes);
  return pixels.jpeg(photograph, whole, 300, 300);
};

const separationOf = async (bytes: Uint8Array) => {
  const { pixels, photograph } = store(bytes);
  const options = { iccProfile: coated, totalInk: 300 };
  return pixels.separation(photograph, whole, 300, 300, options);
};

describe("a cut-out on a green panel", async () => {
  const supplies = suppliesOf(await bands().png().toBuffer());

  it.each(inColors)("lets the panel through in %s", async (_, paint) => {
    const at = await paint(supplies);
    expect(farthest(at(clear), leaf)).toBeLessThanOrEqual(1);
    expect(farthest(at(half), between(leaf, clay))).toBeLessThanOrEqual(3);
    expect(farthest(at(opaque), clay)).toBeLessThanOrEqual(3);
  });

  it.each(inColors)("has no fringe in %s", async (_, paint) => {
    const at = await paint(supplies);
    const worst = Math.max(...along.map((x) => outside(at(x), leaf, clay)));
    expect(worst).toBeLessThanOrEqual(4);
  });

  it("lets the panel through on the plates", async () => {
    expectInks(await onPlates(supplies));
  });

  it.skipIf(!hasGhostscript)(
    "lets the panel through on Ghostscript's plates",
    async () => {
      expectInks(await onGhostscriptPlates(supplies));
    },
  );

  it("keeps to rounded corners", async () => {
    const { data, width } = await paintRaster(framed(60), supplies);
    const at = (x: number, y: number) =>
      data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3);
    expect([...at(398, 102)]).toEqual([...leaf]);
    expect([...at(350, 250)]).toEqual([...clay]);
  });
});

describe("a cut-out that comes as", () => {
  it.each<[string, () => Sharp]>([
    ["a PNG of sixteen bits", () => bands().toColourspace("rgb16").png()],
    ["a PNG with a palette", () => bands().png({ palette: true })],
    ["a WebP", () => bands().webp({ quality: 100 })],
    ["an AVIF", () => bands().avif({ quality: 95 })],
    ["a TIFF", () => bands().tiff({ compression: "deflate" })],
  ])("%s looks the same everywhere", async (_, make) => {
    const supplies = suppliesOf(await make().toBuffer());
    for (const [, paint] of inColors) {
      const at = await paint(supplies);
      expect(farthest(at(clear), leaf)).toBeLessThanOrEqual(1);
      expect(farthest(at(half), between(leaf, clay))).toBeLessThanOrEqual(4);
      expect(farthest(at(opaque), clay)).toBeLessThanOrEqual(4);
    }
    expectInks(await onPlates(supplies));
  });

  it("a CMYK TIFF keeps its inks, whatever they would be as colors", async () => {
    const bytes = await bands()
      .withIccProfile(coatedFile, { attach: false })
      .tiff({ compression: "deflate" })
      .toBuffer();
    const { alpha, channels } = await separationOf(bytes);
    expect([alpha?.constructor.name, channels]).toEqual(["Buffer", 4]);
    expectInks(await onPlates(suppliesOf(bytes)));
    const at = await inRaster(suppliesOf(bytes));
    expect(farthest(at(clear), leaf)).toBe(0);
  });

  it("greys prints in black alone, beside what shows through", async () => {
    const bytes = await bands().toColourspace("b-w").png().toBuffer();
    const at = await onPlates(suppliesOf(bytes));
    expect(farthest(at(clear), leafInks)).toBeLessThanOrEqual(1);
    expect(farthest(at(opaque).slice(0, 3), [0, 0, 0])).toBeLessThanOrEqual(1);
    expect(farthest(at(half), between(leafInks, at(opaque)))).toBeLessThan(2);
  });
});

describe("the files of a cut-out", () => {
  it.each([
    ["a screen PDF", screenFile, "DeviceRGB"],
    ["a press PDF", pressFile, "DeviceCMYK"],
  ])("%s holds color and a mask of one size", async (_, paint, space) => {
    const supplies = suppliesOf(await bands().png().toBuffer());
    const objects = objectsOf(await paint(supplies));
    const image = objects.find(({ text }) => text.includes("/DCTDecode"));
    expect(image?.text).toContain(`/ColorSpace /${space}`);
    const mask = referred(objects, image?.text ?? "", "SMask");
    const sizeIn = (text = "") => text.match(/\/(?:Width|Height) \d+/g);
    expect(sizeIn(mask.text)).toEqual(sizeIn(image?.text));
    expect(mask.text).toContain("/ColorSpace /DeviceGray");
    expect(new Set(mask.stream)).toContain(0);
    expect(new Set(mask.stream)).toContain(255);
  });

  it("goes on in color beneath what is clear", async () => {
    const { bytes } = await screenOf(await bands().png().toBuffer());
    const colors = await sharp(bytes).raw().toBuffer();
    const stray = [0, 1, 2].map((channel) =>
      colors.filter(
        (value, at) =>
          at % 3 === channel && Math.abs(value - (clay[channel] ?? NaN)) > 6,
      ),
    );
    expect(stray.map(({ length }) => length)).toEqual([0, 0, 0]);
  });

  it("keeps the alpha beside it, a byte a pixel", async () => {
    const { alpha } = await separationOf(await bands().png().toBuffer());
    const row = inflateSync(alpha ?? new Uint8Array()).subarray(0, 300);
    expect([row[50], row[150], row[250]]).toEqual([0, 128, 255]);
  });
});

describe("an original with alpha that hides all", () => {
  const plain = () => bands().flatten({ background: "#ffffff" });

  it.each([
    ["at its own resolution", 300],
    ["at a third", 150],
  ])("%s is painted as if it had none", async (_, size) => {
    const [solid, bare] = [
      store(await plain().ensureAlpha().png().toBuffer()),
      store(await plain().png().toBuffer()),
    ].map(({ pixels, photograph }) => ({
      pixels: () => pixels.pixels(photograph, whole, size, size),
      jpeg: () => pixels.jpeg(photograph, whole, size, size),
    }));
    const raw = await solid?.pixels();
    expect(raw?.channels).toBe(3);
    expect(raw?.data).toEqual((await bare?.pixels())?.data);
    expect(await solid?.jpeg()).toEqual(await bare?.jpeg());
  });

  it.each([
    ["a screen PDF", screenFile],
    ["a press PDF", pressFile],
  ])("needs no mask in %s", async (_, paint) => {
    const bytes = await plain().ensureAlpha().png().toBuffer();
    const objects = objectsOf(await paint(suppliesOf(bytes)));
    expect(objects.filter(({ text }) => text.includes("SMask"))).toEqual([]);
  });
});

it("a cut-out is read again from the directory with its alpha", async () => {
  const root = await mkdtemp(path.join(tmpdir(), "livery-cut-out-"));
  try {
    const bytes = await bands().png().toBuffer();
    const photograph = approved(bytes, side, side);
    const open = (read: () => Promise<Uint8Array>) =>
      createPixelStore(read, { directory: root });
    const asked = [photograph, whole, 60, 60] as const;
    const made = open(() => Promise.resolve(bytes));
    const pixels = await made.pixels(...asked);
    const jpeg = await made.jpeg(...asked);
    const kept = open(() => Promise.reject(new Error("not asked for")));
    expect(await kept.pixels(...asked)).toEqual(pixels);
    expect(await kept.jpeg(...asked)).toEqual(jpeg);
    expect([pixels.channels, jpeg.alpha === undefined]).toEqual([4, false]);
  } finally {
    await rm(root, { recursive: true });
  }
});
