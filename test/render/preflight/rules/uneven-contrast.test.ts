import { box, findFormat, pt, type Box } from "#brand";
import { expect, test } from "vitest";
import type { FrameItem, PhotoItem } from "../../../../src/render/frame.ts";
import { picturesBeneath } from "../../../../src/render/preflight/pictures-beneath.ts";
import { preflight } from "../../../../src/render/preflight/preflight.ts";
import type { PicturePixels } from "../../../../src/render/supplies.ts";
import {
  drawing,
  fill,
  glyphs,
  makeFrame,
  makeSubject,
  photo,
} from "../../../support/make-frame.ts";

const a4 = findFormat("a4");
const page = box(0, 0, a4.width, a4.height);
const line = box(100, 100, 200, 20);

/** A picture of 200 × 20 pixels, one for each point of the line, in greys. */
const picture = (level: (x: number, y: number) => number): PicturePixels => ({
  width: 200,
  height: 20,
  channels: 3,
  data: Uint8Array.from({ length: 200 * 20 * 3 }, (_, index) => {
    const pixel = Math.floor(index / 3);
    return level(pixel % 200, Math.floor(pixel / 200));
  }),
});

const dark = picture(() => 20);
const bright = picture(() => 240);
/** Dark but for a stem at the left edge. */
const birch = (width: number) => picture((x) => (x < width ? 240 : 20));

const findings = (
  items: readonly FrameItem[],
  pixels: PicturePixels = dark,
): readonly string[] => {
  const pictures = new Map(
    items
      .filter((item): item is PhotoItem => item.kind === "photo")
      .map((item) => [item, pixels]),
  );
  const subject = { ...makeSubject([makeFrame(a4, items)]), pictures };
  return preflight(subject)
    .findings.filter(({ code }) => code === "brand/uneven-contrast")
    .map(({ message }) => message);
};

const white = (at: Box = line) => glyphs(at, { swatch: "white" });
const scrim = (top: number, foot: number) =>
  fill(line, "ink", 1, {
    paint: {
      kind: "gradient",
      from: [0, 0],
      to: [0, 1],
      stops: [
        { at: 0, swatch: "ink", opacity: top },
        { at: 1, swatch: "ink", opacity: foot },
      ],
    },
  });

const rows: readonly [string, readonly FrameItem[], PicturePixels, number][] = [
  ["white words on a dark photograph", [photo(line), white()], dark, 0],
  ["white words on a bright photograph", [photo(line), white()], bright, 1],
  [
    "white words on a dark photograph with a sliver of brightness",
    [photo(line), white()],
    birch(8),
    0,
  ],
  [
    "white words of which more than a twentieth stands on brightness",
    [photo(line), white()],
    birch(16),
    1,
  ],
  [
    "a dense scrim on a bright photograph",
    [photo(line), scrim(0.7, 0.7), white()],
    bright,
    0,
  ],
  [
    "a scrim that is thin at the top of the line",
    [photo(line), scrim(0.3, 0.9), white()],
    bright,
    1,
  ],
  [
    "a panel between photograph and words",
    [photo(line), fill(line, "ink"), white()],
    bright,
    0,
  ],
  [
    "words beside the photograph",
    [photo(line), white(box(100, 300, 200, 20))],
    bright,
    0,
  ],
  [
    "decoration on a bright photograph",
    [photo(line), glyphs(line, { swatch: "white", role: "artifact" })],
    bright,
    0,
  ],
  [
    "large words at 3 : 1, where small ones need 4.5",
    [
      photo(line),
      scrim(0.52, 0.52),
      glyphs(line, { swatch: "white", size: pt(30) }),
    ],
    bright,
    0,
  ],
  [
    "small words at 3 : 1",
    [photo(line), scrim(0.52, 0.52), white()],
    bright,
    1,
  ],
  [
    "a white code on a bright photograph",
    [photo(line), drawing(line, "code", "white")],
    bright,
    1,
  ],
  [
    "a white icon on a bright photograph",
    [photo(line), drawing(line, "icon", "white")],
    bright,
    1,
  ],
  [
    "a dark icon on a bright photograph",
    [photo(line), drawing(line, "icon", "ink")],
    bright,
    0,
  ],
];

test.each(rows)("%s", (_, items, pixels, count) => {
  expect(findings([fill(page, "white"), ...items], pixels)).toHaveLength(count);
});

test("a gradient without a photograph is judged too", () => {
  const clear = [fill(page, "white"), scrim(0, 1), white()];
  const dense = [fill(page, "white"), scrim(0.9, 1), white()];
  expect(findings(clear)).toHaveLength(1);
  expect(findings(dense)).toEqual([]);
});

test("runs of one line are judged together, and told once with what is measured", () => {
  const left = box(100, 100, 100, 20);
  const right = box(200, 100, 100, 20);
  const found = findings([photo(line), white(left), white(right)], bright);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^Text in "white" has a contrast of 1\.\d+:1/);
});

test("a photograph is opened only where something legible stands on it, and small", async () => {
  const asked: [width: number, height: number][] = [];
  const supplies = {
    photographs: new Map([["market", makeSubject([]).composition.photograph]]),
    pixels: {
      pixels: async (
        _photograph: unknown,
        _crop: unknown,
        width: number,
        height: number,
      ) => {
        asked.push([width, height]);
        return dark;
      },
    },
  };
  const wide = photo(box(0, 0, 400, 200), { photograph: "market" });
  const beside = glyphs(box(0, 300, 100, 20));
  const art = glyphs(box(0, 0, 100, 20), { role: "artifact" });
  await picturesBeneath([makeFrame(a4, [wide, beside, art])], supplies);
  expect(asked).toEqual([]);
  await picturesBeneath([makeFrame(a4, [wide, white()])], supplies);
  expect(asked).toEqual([[320, 160]]);
});
