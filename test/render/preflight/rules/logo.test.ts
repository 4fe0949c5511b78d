import { box, findFormat, mm, mmToPt, safeBox } from "#brand";
import { describe, expect, it } from "vitest";
import type { FrameItem } from "../../../../src/render/frame.ts";
import { brand } from "../../../support/make-brand.ts";
import {
  drawing,
  fill,
  glyphs,
  makeFrame,
  photo,
  vector,
} from "../../../support/make-frame.ts";
import { findingsOf, severitiesOf } from "../findings-of.ts";

const a4 = findFormat("a4");
const symbol = {
  paths:
    brand.logo.versions.find(({ layout }) => layout === "symbol")?.art.paths ??
    [],
};
const wide = (width: number, unit: (width: number) => number) =>
  box(200, 200, unit(width), unit(width) * 0.3);
const millimetres = (width: number) => mmToPt(mm(width));
const pixels = (width: number) => width;

describe("the logo's least width", () => {
  it.each([
    ["a4", "horizontal", vector(wide(25, millimetres)), []],
    ["a4", "horizontal", vector(wide(24.9, millimetres)), ["block"]],
    ["a4", "symbol", vector(wide(8, millimetres), symbol), []],
    ["a4", "symbol", vector(wide(7.9, millimetres), symbol), ["block"]],
    ["ig-portrait", "horizontal", vector(wide(100, pixels)), []],
    ["ig-portrait", "horizontal", vector(wide(99, pixels)), ["block"]],
    ["a4", "foreign", drawing(wide(24, millimetres), "logo", "ink"), ["block"]],
    [
      "a4",
      "icon instead of a",
      drawing(wide(1, millimetres), "icon", "ink"),
      [],
    ],
  ] as const)("on %s for a %s logo: %#", (code, _, item, wanted) => {
    const frame = makeFrame(findFormat(code), [item]);
    expect(severitiesOf("brand/logo-too-small", [frame])).toEqual(wanted);
  });

  it("is said in figures", () => {
    const frame = makeFrame(a4, [vector(wide(20, millimetres))]);
    expect(findingsOf("brand/logo-too-small", [frame])).toMatchObject([
      { message: "The horizontal logo is 20 mm wide: 25 mm needed" },
    ]);
  });
});

/** 100 pt wide, so 25 pt of clear space: the zone is (175, 175) to (325, 255). */
const logo = vector(box(200, 200, 100, 30));
const page = box(0, 0, a4.width, a4.height);

const neighbours: readonly [string, FrameItem, readonly string[]][] = [
  ["text that touches the zone", glyphs(box(325, 200, 50, 10)), []],
  ["text a point inside", glyphs(box(324, 200, 50, 10)), ["block"]],
  [
    "decorative text",
    glyphs(box(310, 200, 50, 10), { role: "artifact" }),
    ["block"],
  ],
  ["spaces", glyphs(box(310, 200, 50, 0)), []],
  ["a code", drawing(box(200, 250, 90, 90), "code", "ink"), ["block"]],
  ["another logo", vector(box(320, 200, 100, 30)), ["block", "block"]],
  [
    "an icon that says something",
    drawing(box(160, 200, 20, 20), "icon", "ink"),
    ["block"],
  ],
  [
    "a decorative icon",
    drawing(box(160, 200, 20, 20), "icon", "ink", { role: "artifact" }),
    [],
  ],
  [
    "a pattern beneath",
    drawing(page, "pattern", "ink", { role: "artifact" }),
    [],
  ],
  ["a ground", fill(page, "white"), []],
  ["a photograph", photo(page), []],
];

describe("the logo's clear space", () => {
  it.each(neighbours)("%s", (_, neighbour, wanted) => {
    const frame = makeFrame(a4, [neighbour, logo]);
    expect(severitiesOf("brand/logo-crowded", [frame])).toEqual(wanted);
  });

  it("ends at the page's edge, not at the safe area's", () => {
    const safe = safeBox(a4);
    const at = (x: number) => makeFrame(a4, [vector(box(x, 200, 100, 30))]);
    expect(severitiesOf("brand/logo-crowded", [at(25)])).toEqual([]);
    expect(findingsOf("brand/logo-crowded", [at(safe.x)])).toMatchObject([
      { message: expect.stringContaining("the page's edge stands within") },
    ]);
  });

  it("names each intruder once", () => {
    const near = glyphs(box(310, 200, 50, 10));
    const frame = makeFrame(a4, [logo, near, near]);
    expect(findingsOf("brand/logo-crowded", [frame])).toMatchObject([
      {
        message: '"headline" stands within the logo\'s clear space of 8.8 mm',
        where: "a4 › logo",
      },
    ]);
  });
});

describe("how often the logo stands on one face", () => {
  const at = (x: number) => vector(box(x, 200, 75, 22));

  it.each([
    ["once on a sheet", "a4", [at(100)], []],
    ["twice on a sheet", "a4", [at(100), at(400)], ["warn"]],
    // The first panel of the leaflet's outside ends before 290 pt.
    ["once on each of two panels", "dl-6pp-roll", [at(100), at(400)], []],
    ["twice on a panel", "dl-6pp-roll", [at(10), at(120)], ["warn"]],
    [
      "beside an icon",
      "a4",
      [at(100), drawing(box(400, 200, 20, 20), "icon", "ink")],
      [],
    ],
  ] as const)("%s", (_, code, items, wanted) => {
    const frame = makeFrame(findFormat(code), [...items]);
    expect(severitiesOf("brand/too-many-logos", [frame])).toEqual(wanted);
  });

  it("is said in figures", () => {
    const frame = makeFrame(a4, [at(100), at(300), at(500)]);
    expect(findingsOf("brand/too-many-logos", [frame])).toMatchObject([
      {
        message:
          "The logo stands here 3 times and at most 1 is wanted on one face",
      },
    ]);
  });
});
