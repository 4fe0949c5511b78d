/** A photograph that can be seen through, on a green panel, for every painter to paint. */
import sharp, { type Sharp } from "sharp";
import { box, findFormat, pt, type Rgb, type Swatch } from "#brand";
import type { Frame } from "../../../src/render/frame.ts";
import { pressGeometry } from "../../../src/render/paint/press/geometry.ts";
import { createPixelStore } from "../../../src/render/pixels/pixel-store.ts";
import type { Supplies } from "../../../src/render/supplies.ts";
import { brand } from "../../support/make-brand.ts";
import { fill, photo } from "../../support/make-frame.ts";
import { page } from "../../support/pdf-frames.ts";
import { approved } from "../pixels/made.ts";
import { jobFor, pressSupplies } from "./press/press-sample.ts";

/** The panel. */
export const leaf: Rgb = [0, 140, 90];
export const leafInks = [80, 10, 70, 5] as const;
/** All that shows of the photograph. */
export const clay: Rgb = [200, 60, 40];
/** As the coated profile separates it, in per cent. */
export const clayInks = [13, 84, 85, 7] as const;

/** Width and height of the photograph in pixels. */
export const side = 600;

/**
 * Three upright bands of one color: clear, half and opaque. Black lies beneath what is clear, as
 * editors leave it, and must never be seen.
 */
export function bands(): Sharp {
  const bandsOf = [
    [0, 0, 0, 0],
    [...clay, 128],
    [...clay, 255],
  ];
  const data = Buffer.alloc(side * side * 4);
  for (let pixel = 0; pixel < side * side; pixel++) {
    const band = Math.floor(((pixel % side) * 3) / side);
    data.set(bandsOf[band] ?? [], pixel * 4);
  }
  return sharp(data, { raw: { width: side, height: side, channels: 4 } });
}

const leafSwatch: Swatch = {
  name: "leaf",
  title: "Leaf",
  role: "ground",
  srgb: leaf,
  cmykCoated: leafInks,
  cmykUncoated: leafInks,
};

/** Supplies with one photograph, over a store that reads these bytes. */
export function suppliesOf(bytes: Uint8Array, size = side): Supplies {
  const photograph = { ...approved(bytes, size, size), id: "market" };
  return {
    ...pressSupplies,
    brand: { ...brand, swatches: [leafSwatch] },
    photographs: new Map([["market", photograph]]),
    pixels: createPixelStore(() => Promise.resolve(bytes)),
  };
}

/** The photograph on the panel, 300 x 300 points from (100, 100) on: the bands meet at 200 and 300. */
export const framed = (radius = 0): Frame =>
  page([
    fill(box(-20, -20, 700, 900), "leaf"),
    photo(box(100, 100, 300, 300), { radius: pt(radius) }),
  ]);

/** For the house printer, without anything in the slug area. */
export const job = jobFor("house", {
  printer: {
    ...jobFor("house").printer,
    marks: jobFor("newspaper").printer.marks,
  },
});

const geometry = pressGeometry(findFormat("a4"), job.printer);

/** Where the trim begins on the sheet, in points from its top left corner. */
export const trimAt = {
  x: geometry.trim[0],
  y: geometry.media[3] - geometry.trim[3],
};
