import { box, findFormat, mm, mmToPt, pt, safeBox } from "#brand";
import { describe, expect, it } from "vitest";
import type { FrameItem } from "../../../../src/render/frame.ts";
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
const safe = safeBox(a4);
const bleed = box(-9, -9, a4.width + 18, a4.height + 18);
const inside = box(safe.x, safe.y, 100, 30);
const farOut = box(safe.x - 10, safe.y, 100, 30);

const rows: readonly [string, FrameItem, readonly string[]][] = [
  ["text at the safe edge", glyphs(inside), []],
  ["text a hair outside", glyphs(box(safe.x - 0.4, safe.y, 100, 30)), []],
  [
    "a letter that overhangs",
    glyphs(box(safe.x - 2, safe.y, 100, 30), { size: pt(40) }),
    [],
  ],
  ["a tail in the margin", glyphs(box(safe.x, safe.y - 2, 100, 30)), ["warn"]],
  ["text in the margin", glyphs(farOut), ["block"]],
  ["text off the page", glyphs(box(5000, 0, 10, 10)), ["block"]],
  ["a credit in the margin", glyphs(farOut, { role: "caption" }), ["block"]],
  ["decoration", glyphs(farOut, { role: "artifact" }), []],
  ["spaces alone", glyphs(box(0, 0, 9, 0)), []],
  ["the logo at the safe edge", vector(inside), []],
  [
    "the logo a millimetre out",
    vector(box(safe.x - 2, safe.y, 90, 27)),
    ["block"],
  ],
  ["a code", drawing(farOut, "code", "ink"), ["block"]],
  ["an icon", drawing(farOut, "icon", "ink"), ["block"]],
  [
    "an icon that says nothing",
    drawing(farOut, "icon", "ink", { role: "artifact" }),
    [],
  ],
  ["a pattern in the bleed", drawing(bleed, "pattern", "ink"), []],
  ["a picture in the bleed", drawing(bleed, "art", "ink"), []],
  ["a photograph in the bleed", photo(bleed), []],
  ["a ground in the bleed", fill(bleed, "mere"), []],
];

describe("ink outside the safe area", () => {
  it.each(rows)("%s", (_, item, wanted) => {
    expect(
      severitiesOf("brand/outside-safe-area", [makeFrame(a4, [item])]),
    ).toEqual(wanted);
  });

  it("speaks of a paragraph once, with its furthest line", () => {
    const lines = [0, 1, 2].map((line) =>
      glyphs(box(100, a4.height - 40 + line * 20, 90, 14)),
    );
    expect(
      findingsOf("brand/outside-safe-area", [makeFrame(a4, lines)]),
    ).toMatchObject([
      {
        where: "a4 › headline",
        message: expect.stringMatching(
          /stands [\d.]+ mm outside .* the bottom$/,
        ),
        box: { y: a4.height - 40, height: 54 },
      },
    ]);
  });

  it("measures screens in pixels", () => {
    const format = findFormat("ig-portrait");
    const item = glyphs(box(0, 200, 500, 50));
    expect(
      findingsOf("brand/outside-safe-area", [makeFrame(format, [item])]),
    ).toMatchObject([{ message: expect.stringContaining("54 px") }]);
  });

  it("keeps type out of the foot of a roller banner", () => {
    const roller = findFormat("roller-800");
    const foot = mmToPt(mm(200));
    const item = glyphs(box(200, roller.height - foot, 500, 50));
    expect(
      severitiesOf("brand/outside-safe-area", [makeFrame(roller, [item])]),
    ).toEqual(["block"]);
  });
});
