import { findCondition, findPrinter } from "#brand";
import { expect, test } from "vitest";
import { inspectPressFile } from "../../../../src/render/preflight/press/inspect-press-file.ts";
import { cleanFile, partsOf } from "./clean-file.ts";
import { lookOver } from "./look-over.ts";

const parts = partsOf(await cleanFile());

/** The trim runs from 42.52 to 340.16 and from 42.52 to 462.05; the bleed is 8.5 wider. */
const whiteLeft = "0 0 0 0 k 30 30 30 450 re f 0 1 0 0 k";
const slanted = (at: number): string =>
  `30 ${at} m 80 ${at + 50} l 80 ${at + 62} l 30 ${at + 12} l f`;

test.each([
  ["a white edge on one side", whiteLeft],
  ["a white frame all round", "0 0 0 0 K 44 w 38 38 306.68 428.57 re S"],
  [
    "letters whose feet touch the trim",
    `${whiteLeft} 42.52 100 20 3 re 42.52 120 20 4 re f`,
  ],
  [
    "stripes that cross the trim at an angle",
    `${whiteLeft} ${[60, 90, 120, 150, 180].map(slanted).join(" ")}`,
  ],
  [
    "stripes that run straight off the page",
    `${whiteLeft} 30 100 30 20 re 30 150 30 20 re f`,
  ],
  [
    "a disc that runs off the page",
    `${whiteLeft} 60 200 m 60 240 20 240 20 200 c 20 160 60 160 60 200 c f`,
  ],
  ["artwork that keeps a millimetre away", `${whiteLeft} 46 100 20 100 re f`],
])("%s lacks no bleed", async (_, operators) => {
  expect(await lookOver(parts.copy().draw(`q ${operators} Q`).bytes())).toEqual(
    [],
  );
});

test.each([
  [
    "a band that stops at the trim",
    `${whiteLeft} 42.52 100 30 100 re f`,
    "block",
    /35 mm of the left edge runs on by 0\.\d mm: 3\.0 mm/,
  ],
  [
    "a band that runs on by half a bleed",
    `${whiteLeft} 38.27 100 30 100 re f`,
    "block",
    /35 mm of the left edge runs on by 1\.\d mm: 3\.0 mm/,
  ],
  [
    "a white hair inside the trim",
    "0 0 0 0 k 42.7 30 1.4 450 re f",
    "block",
    /white line of 1\d\d mm runs along the left edge/,
  ],
  [
    "a dark band that stops at the trim on a pale ground",
    "0 1 0 0 k 42.52 330 30 100 re f",
    "warn",
    /colour changes exactly at the left edge over 3[56] mm/,
  ],
])("%s lacks its bleed", async (_, operators, severity, message) => {
  const found = await lookOver(parts.copy().draw(`q ${operators} Q`).bytes());
  expect(found).toMatchObject([
    { code: "press/missing-bleed", severity, page: 1 },
  ]);
  expect(found[0]?.message).toMatch(message);
});

test("a highlight of a photograph on a large sheet is no white line", async () => {
  // Pixels of so coarse plates are two millimetres: the highlight is two of them.
  const printer = findPrinter("house");
  const found = await inspectPressFile(
    parts
      .copy()
      .draw("q 0 1 0 0 k 30 30 66 450 re f 0 0 0 0 k 48 198 12 12 re f Q")
      .bytes(),
    { printer, condition: findCondition(printer.condition), density: 12 },
  );
  expect(found.findings.map(({ message }) => message)).not.toContainEqual(
    expect.stringMatching(/white line/),
  );
});

test("a bleed too narrow for the plates is not said to change its colour", async () => {
  const file = parts
    .copy()
    .swap(
      "/Type /Page\n",
      /\/BleedBox \[[^\]]*\]/,
      "/BleedBox [41.71 41.71 340.97 462.86]",
    )
    .draw("q 0 0 0 0 k 0 0 41.71 500 re f 0 1 0 0 k 41.71 30 60 450 re f Q");
  const found = await lookOver(file.bytes(), { bleed: 0.85 });
  expect(found.map(({ message }) => message)).not.toContainEqual(
    expect.stringMatching(/colour changes/),
  );
});

test("a page that viewers turn is looked over as it lies in the file", async () => {
  const file = parts
    .copy()
    .swap("/Type /Page\n", "/CropBox", "/Rotate 90 /CropBox")
    .draw(`q ${whiteLeft} 42.52 100 30 100 re f Q`);
  const found = await lookOver(file.bytes());
  expect(found.map(({ message }) => message)).toEqual([
    "The page is turned by 90 degrees",
    expect.stringMatching(/35 mm of the left edge/),
  ]);
});

test("a newspaper, which cuts nothing, asks for no bleed", async () => {
  const file = parts.copy().draw(`q ${whiteLeft} 42.52 100 30 100 re f Q`);
  const found = await lookOver(file.bytes(), {}, "newspaper");
  expect(found.map(({ code }) => code)).not.toContain("press/missing-bleed");
});
