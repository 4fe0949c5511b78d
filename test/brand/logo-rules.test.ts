import { describe, expect, it } from "vitest";
import {
  chooseLogo,
  clearSpaceOf,
  findFormat,
  leastLogoWidth,
  logoWidthFor,
  mm,
  placedLogoWidth,
  pt,
  ptToMm,
  px,
  screenScale,
  screenFormats,
  type Logo,
  type LogoColorway,
  type LogoLayout,
  type VectorArt,
} from "#brand";

const art: VectorArt = { width: 10, height: 10, paths: [] };

const logo: Logo = {
  name: "Larkmere Council",
  alt: "Larkmere Council",
  versions: [
    {
      layout: "horizontal",
      colorway: "mono",
      art,
      grounds: ["white", "sunrise", "mere"],
    },
    {
      layout: "horizontal",
      colorway: "reversed",
      art,
      grounds: ["mere", "ink"],
    },
    {
      layout: "horizontal",
      colorway: "color",
      art,
      grounds: ["white", "chalk"],
    },
    { layout: "symbol", colorway: "reversed", art, grounds: ["mere"] },
  ],
  clearSpace: 0.25,
  leastWidth: {
    horizontal: { print: mm(25), screen: px(100) },
    stacked: { print: mm(18), screen: px(72) },
    symbol: { print: mm(8), screen: px(24) },
  },
};

describe("the version of the logo", () => {
  it.each<[LogoLayout, string, LogoColorway]>([
    ["horizontal", "white", "color"],
    ["horizontal", "chalk", "color"],
    ["horizontal", "mere", "reversed"],
    ["horizontal", "sunrise", "mono"],
    ["symbol", "mere", "reversed"],
  ])("%s on %s is the one in %s", (layout, ground, colorway) => {
    expect(chooseLogo(logo, layout, ground).colorway).toBe(colorway);
  });

  it.each<[LogoLayout, string, string]>([
    [
      "symbol",
      "white",
      'Cannot place the symbol logo "Larkmere Council" on "white": it may stand on "mere"',
    ],
    [
      "horizontal",
      "meadow",
      'on "meadow": it may stand on "white", "sunrise", "mere", "ink", "chalk"',
    ],
    [
      "stacked",
      "white",
      'Cannot place the logo "Larkmere Council": it has no stacked version',
    ],
  ])(
    "%s on %s does not exist, and the error says where it may stand",
    (layout, ground, message) => {
      expect(() => chooseLogo(logo, layout, ground)).toThrow(message);
    },
  );
});

describe("the width of the logo", () => {
  it.each<[string, number]>([
    ["a6", 30],
    ["dl", 35],
    ["a5", 40],
    ["a4", 50],
    ["a3", 70],
    ["a2", 100],
    ["a1", 140],
    ["a0", 200],
    ["a3-landscape", 70],
    ["letterhead", 50],
    ["a7", 20.72],
    ["bus-rear", 109.2],
  ])("in %s is customarily %d mm", (code, width) => {
    expect(ptToMm(logoWidthFor(findFormat(code)))).toBeCloseTo(width, 6);
  });

  it("on screens is customarily 24 % of the short edge", () => {
    expect(logoWidthFor(findFormat("ig-portrait"))).toBeCloseTo(259.2, 6);
  });

  it.each<[string, LogoLayout, number]>([
    ["a4", "horizontal", 25],
    ["a4", "stacked", 18],
    ["a4", "symbol", 8],
    ["press-tab-full", "horizontal", 33.333],
  ])("in %s is at least, %s: %d mm", (code, layout, least) => {
    expect(ptToMm(leastLogoWidth(logo, layout, findFormat(code)))).toBeCloseTo(
      least,
      3,
    );
  });

  it.each<[string, number]>([
    ["ig-portrait", 100],
    ["avatar", 100],
    ["screen-land", 177.778],
  ])("in %s is at least %d px", (code, least) => {
    expect(leastLogoWidth(logo, "horizontal", findFormat(code))).toBeCloseTo(
      least,
      3,
    );
  });

  it.each<[string, LogoLayout, number]>([
    ["a7", "horizontal", 25],
    ["a3", "horizontal", 70],
    ["a3", "stacked", 50.4],
    ["a3", "symbol", 22.4],
  ])("placed in %s, %s, is %d mm", (code, layout, width) => {
    expect(ptToMm(placedLogoWidth(logo, layout, findFormat(code)))).toBeCloseTo(
      width,
      6,
    );
  });

  it("never falls below its least in a strip", () => {
    const cover = findFormat("li-cover");
    expect(placedLogoWidth(logo, "horizontal", cover)).toBe(
      leastLogoWidth(logo, "horizontal", cover),
    );
  });

  it("asks for a quarter of itself in clear space", () => {
    expect(clearSpaceOf(logo, pt(100))).toBe(25);
  });
});

it("no screen format takes less than the pixels that the brand authored", () => {
  expect(Math.min(...screenFormats.map(screenScale))).toBe(1);
});
