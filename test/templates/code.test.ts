import { findFormat } from "#brand";
import { poster, type Template } from "#templates";
import jsQR from "jsqr";
import { expect, it } from "vitest";
import { compose } from "../../src/render/compose.ts";
import { gather } from "../../src/render/gather.ts";
import { layOut } from "../../src/render/layout/lay-out.ts";
import { paintRaster } from "../../src/render/paint/raster/paint-raster.ts";
import type { RawPixels } from "../../src/render/supplies.ts";
import { demoSources, demoToolkit } from "../support/demo-toolkit.ts";

const toolkit = demoToolkit("feed-the-caddy");
const sources = demoSources();

async function pictureOf(template: Template, format: string, language: string) {
  const { pages } = compose(toolkit, {
    template,
    format: findFormat(format),
    purpose: "proof",
    encoding: "png",
    language,
    options: { layout: "panel" },
    copy: {},
  });
  const supplies = await gather(pages, { toolkit }, sources);
  const frames = pages.map((page) =>
    layOut(page.artboard, page.context, supplies),
  );
  const [frame] = frames;
  if (!frame) throw new Error("No page");
  const scale = 1400 / Math.max(frame.format.width, frame.format.height);
  return paintRaster(frame, supplies, { scale });
}

function read({ data, width, height }: RawPixels): string | undefined {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) {
    rgba.set(data.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  }
  return jsQR(rgba, width, height)?.data;
}

it.each([
  ["a5", "en"],
  ["a4", "ur"],
  ["a3", "cy"],
  ["a1-landscape", "ar"],
  ["ooh-6", "bn"],
])(
  "a phone reads the code of the %s poster in %s",
  async (format, language) => {
    expect(read(await pictureOf(poster, format, language))).toBe(
      "https://larkmere.example/food",
    );
  },
);
