import { expect, it } from "vitest";
import { graphemesOf } from "../../../src/render/text/graphemes.ts";

const platform = new Intl.Segmenter("und", { granularity: "grapheme" });

const firstPages = Array.from({ length: 0x320 }, (_, point) =>
  String.fromCharCode(point),
);

it("any two characters of the Latin pages are cut as the platform cuts them", () => {
  const cutOtherwise = firstPages.flatMap((first) =>
    firstPages
      .map((second) => first + second)
      .filter(
        (pair) =>
          [...graphemesOf(pair)].length !== [...platform.segment(pair)].length,
      ),
  );
  expect(cutOtherwise).toEqual([]);
});

it("every character of a plain line has its place", () => {
  expect([...graphemesOf("Tŷ £5")]).toEqual([
    { segment: "T", index: 0 },
    { segment: "ŷ", index: 1 },
    { segment: " ", index: 2 },
    { segment: "£", index: 3 },
    { segment: "5", index: 4 },
  ]);
});
