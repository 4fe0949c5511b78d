/** Frames with real words and supplies to paint them with. */
import {
  directionOf,
  findFormat,
  pt,
  type Format,
  type Photograph,
} from "#brand";
import sharp from "sharp";
import type { Frame, FrameItem, GlyphsItem } from "../../src/render/frame.ts";
import type { Supplies } from "../../src/render/supplies.ts";
import { FontLibrary } from "../../src/render/text/font-library.ts";
import { prepareParagraph } from "../../src/render/text/paragraph.ts";
import { setLines } from "../../src/render/text/set-lines.ts";
import { brand, makePhotograph } from "./make-brand.ts";
import { glyphs, makeFrame } from "./make-frame.ts";
import { box } from "#brand";

const fonts = new FontLibrary(brand.typography);

/** The day on which all test files are issued. */
export const issued = "2026-03-01";

/** Photographs are a red left half and a green right half, made at the size that is asked for. */
async function jpeg(
  _photograph: Photograph,
  _crop: unknown,
  width: number,
  height: number,
) {
  const half = Math.floor(width / 2);
  const right = await sharp({
    create: { width: width - half, height, channels: 3, background: "#00c000" },
  })
    .png()
    .toBuffer();
  const bytes = await sharp({
    create: { width, height, channels: 3, background: "#c00000" },
  })
    .composite([{ input: right, left: half, top: 0 }])
    .jpeg({ quality: 95, chromaSubsampling: "4:4:4" })
    .toBuffer();
  return { bytes, width, height };
}

/** The test brand's supplies, with one photograph called `market`. */
export const supplies: Supplies = {
  brand,
  fonts,
  photographs: new Map([["market", makePhotograph(3000, 2000)]]),
  pixels: {
    jpeg,
    pixels: () => Promise.reject(new Error("A PDF asks for JPEG alone")),
    separation: () => Promise.reject(new Error("A PDF asks for JPEG alone")),
  },
};

/** Where a paragraph is set. */
export interface Setting {
  readonly language?: string;
  readonly x?: number;
  readonly top?: number;
  readonly width?: number;
  readonly size?: number;
  readonly order?: number;
  readonly href?: string;
}

/** The runs of a paragraph, set as layout sets them. */
export async function setParagraph(
  text: string,
  setting: Setting = {},
): Promise<readonly GlyphsItem[]> {
  const { language = "en", x = 40, top = 40, width = 500 } = setting;
  const { size = 18, order = 0, href } = setting;
  const direction = directionOf(language);
  await fonts.openFor([...text], language, 400);
  const paragraph = prepareParagraph(
    fonts,
    [{ text, weight: 400, swatch: "ink" }],
    { language, direction, tracking: 0, features: [] },
  );
  const leading = Math.max(1.3, paragraph.leastLeading);
  const block = setLines(fonts, paragraph, size, width, leading, "greedy");
  return block.lines.flatMap((line) => {
    const left = x + (direction === "rtl" ? width - line.width : 0);
    return line.runs.map((run) =>
      glyphs(box(left + run.x, top, run.width, size), {
        language,
        order,
        font: run.font.key,
        size: run.size,
        x: pt(left + run.x),
        y: pt(top + line.baseline),
        width: pt(run.width),
        glyphs: run.glyphs,
        text,
        start: run.start,
        end: run.end,
        direction: run.direction,
        ...(href !== undefined && { href }),
      }),
    );
  });
}

/** One A4 page. */
export const page = (
  items: readonly FrameItem[],
  format: Format = findFormat("a4"),
  language = "en",
): Frame => ({
  ...makeFrame(format, items),
  language,
  direction: directionOf(language),
});
