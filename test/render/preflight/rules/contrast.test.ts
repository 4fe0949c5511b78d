import { box, findFormat, pt, type Box } from "#brand";
import { describe, expect, it } from "vitest";
import type {
  FillItem,
  FrameItem,
  GlyphsItem,
} from "../../../../src/render/frame.ts";
import {
  drawing,
  fill,
  glyphs,
  makeFrame,
  photo,
} from "../../../support/make-frame.ts";
import { findingsOf, severitiesOf } from "../findings-of.ts";

const a4 = findFormat("a4");
const page = box(0, 0, a4.width, a4.height);
const at = box(100, 100, 200, 40);
const leftHalf = box(100, 100, 100, 40);

const text = (swatch: string, given: Partial<GlyphsItem> = {}) =>
  glyphs(at, { swatch, ...given });
const scrim = (within: Box, opacity: number): FillItem =>
  fill(within, "ink", 1, {
    paint: {
      kind: "gradient",
      from: [0, 0],
      to: [0, 1],
      stops: [
        { at: 0, swatch: "ink", opacity: 0 },
        { at: 1, swatch: "ink", opacity },
      ],
    },
  });
const bold = { font: "Source Sans 3/700" };

/** Stone on white is 4.54 to 1, on chalk 4.09; mere on sunrise 8.0; sunrise on white 1.6. */
const rows: readonly [string, readonly FrameItem[], readonly string[]][] = [
  ["ink on bare paper", [text("ink")], []],
  ["sunrise on bare paper", [text("sunrise")], ["block"]],
  ["stone on white", [fill(page, "white"), text("stone")], []],
  ["stone on chalk", [fill(page, "chalk"), text("stone")], ["block"]],
  [
    "stone on chalk at 18 pt",
    [fill(page, "chalk"), text("stone", { size: pt(18) })],
    [],
  ],
  [
    "stone on chalk at 17.9 pt",
    [fill(page, "chalk"), text("stone", { size: pt(17.9) })],
    ["block"],
  ],
  [
    "stone on chalk at 14 pt bold",
    [fill(page, "chalk"), text("stone", { ...bold, size: pt(14) })],
    [],
  ],
  [
    "stone on chalk at 14 pt",
    [fill(page, "chalk"), text("stone", { size: pt(14) })],
    ["block"],
  ],
  ["white on white decoration", [text("white", { role: "artifact" })], []],
  ["only what is painted before", [text("ink"), fill(page, "ink")], []],
  [
    "the uppermost ground",
    [fill(page, "ink"), fill(page, "white"), text("ink")],
    [],
  ],
  ["a ground beside", [fill(box(0, 0, 90, 90), "ink"), text("ink")], []],
  [
    "half on each of two grounds",
    [fill(page, "white"), fill(leftHalf, "ink"), text("ink")],
    ["block"],
  ],
  [
    "a ground that touches by a hair",
    [fill(box(0, 0, 100.4, 800), "ink"), text("ink")],
    [],
  ],
  [
    "white through thin ink on white",
    [fill(page, "white"), fill(page, "ink", 0.3), text("white")],
    ["block"],
  ],
  [
    "white through thick ink on white",
    [fill(page, "white"), fill(page, "ink", 0.8), text("white")],
    [],
  ],
  [
    "white through two thin inks",
    [fill(page, "ink", 0.5), fill(page, "ink", 0.5), text("white")],
    [],
  ],
  [
    "thick ink under half the words",
    [fill(leftHalf, "ink", 0.9), text("ink")],
    ["block"],
  ],
  ["a bare photograph", [photo(page), text("white")], ["warn"]],
  [
    "a photograph under half the words",
    [fill(page, "ink"), photo(leftHalf), text("white")],
    ["warn"],
  ],
  [
    "a photograph behind a panel",
    [photo(page), fill(at, "white"), text("ink")],
    [],
  ],
  [
    "a photograph behind a thin panel",
    [photo(page), fill(at, "white", 0.6), text("ink")],
    [],
  ],
  [
    "a photograph behind a gradient",
    [photo(page), scrim(page, 0.9), text("white")],
    [],
  ],
  ["a gradient alone", [scrim(page, 1), text("white")], []],
  [
    "a drawing is passed over",
    [fill(page, "white"), drawing(page, "pattern", "ink"), text("ink")],
    [],
  ],
  ["an unknown swatch", [text("nowhere")], []],
  ["an unknown ground", [fill(page, "nowhere"), text("ink")], []],
  ["spaces alone", [glyphs(box(0, 0, 9, 0), { swatch: "white" })], []],
  [
    "a code in mere on white",
    [fill(at, "white"), drawing(at, "code", "mere")],
    [],
  ],
  [
    "a code in stone on chalk",
    [fill(at, "chalk"), drawing(at, "code", "stone")],
    [],
  ],
  [
    "a code in sunrise on white",
    [fill(at, "white"), drawing(at, "code", "sunrise")],
    ["block"],
  ],
  [
    "a code in white on ink",
    [fill(at, "ink"), drawing(at, "code", "white")],
    ["block"],
  ],
  [
    "an icon in stone on chalk",
    [fill(at, "chalk"), drawing(at, "icon", "stone")],
    [],
  ],
  [
    "an icon in sunrise on white",
    [fill(at, "white"), drawing(at, "icon", "sunrise")],
    ["block"],
  ],
  [
    "a decorative icon",
    [drawing(at, "icon", "white", { role: "artifact" })],
    [],
  ],
  [
    "an icon on a bare photograph",
    [photo(page), drawing(at, "icon", "white")],
    [],
  ],
  [
    "the logo, whose grounds the brand lists",
    [drawing(at, "logo", "white")],
    [],
  ],
];

describe("contrast", () => {
  it.each(rows)("%s", (_, items, wanted) => {
    expect(severitiesOf("brand/contrast", [makeFrame(a4, items)])).toEqual(
      wanted,
    );
  });

  it.each([
    ["24 px", 24, "400", []],
    ["23 px", 23, "400", ["block"]],
    ["19 px bold", 19, "700", []],
    ["18 px bold", 18, "700", ["block"]],
  ])("stone on chalk on a screen at %s", (_, size, weight, wanted) => {
    const item = text("stone", {
      size: pt(size),
      font: `Source Sans 3/${weight}`,
    });
    const frame = makeFrame(findFormat("ig-portrait"), [
      fill(page, "chalk"),
      item,
    ]);
    expect(severitiesOf("brand/contrast", [frame])).toEqual(wanted);
  });

  it("says ratio, swatch and ground, once for a paragraph of many lines", () => {
    const items = [
      fill(page, "chalk", 1, { name: "panel" }),
      text("stone"),
      text("stone"),
    ];
    expect(findingsOf("brand/contrast", [makeFrame(a4, items)])).toMatchObject([
      {
        where: "a4 › headline",
        message:
          'Text in "stone" on panel has a contrast of 4.09:1: 4.5:1 needed',
      },
    ]);
  });

  it("takes no time over a hundred thin layers that each cover in part", () => {
    const layers = Array.from({ length: 100 }, (_, index) =>
      fill(box(100, 100, 100 + (index % 7), 40), "white", 0.01),
    );
    const frame = makeFrame(a4, [...layers, text("ink")]);
    expect(severitiesOf("brand/contrast", [frame])).toEqual([]);
  });
});
