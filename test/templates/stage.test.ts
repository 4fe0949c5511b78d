/** Words and subject share a photograph: the subject keeps clear of the words. */
import { describe, expect, it } from "vitest";
import { findFormat, type Photograph } from "#brand";
import { photographs } from "#larkmere";
import { coverCrop } from "../../src/render/layout/cover-crop.ts";
import { stageOf, type WordsPlace } from "../../templates/parts/stage.ts";

/** The crop of the picture that is staged on a format, its share of the sheet, and the subject's place on the sheet. */
function stagedOn(photograph: Photograph, code: string, words: WordsPlace) {
  const format = findFormat(code);
  const { share, focus } = stageOf(photograph, format, words);
  const across = words === "below" ? 1 : share;
  const down = words === "below" ? share : 1;
  const { pixelWidth, pixelHeight, focalPoint, safeCrop } = photograph;
  const { crop } = coverCrop(
    pixelWidth,
    pixelHeight,
    focalPoint,
    safeCrop,
    (format.width * across) / (format.height * down),
    focus,
  );
  const x = ((focalPoint.x - crop.x) / crop.width) * across;
  return {
    share,
    crop,
    x: words === "left" ? 1 - across + x : x,
    y: ((focalPoint.y - crop.y) / crop.height) * down,
  };
}

describe("a photograph that carries words", () => {
  it.each(photographs)("keeps $id in the free half of a card", (photograph) => {
    for (const code of ["x-post", "fb-link", "a4-landscape"]) {
      expect(stagedOn(photograph, code, "left").x).toBeGreaterThan(0.55);
      expect(stagedOn(photograph, code, "right").x).toBeLessThan(0.45);
    }
    for (const code of ["ig-square", "ig-34", "a4", "meta-story"])
      expect(stagedOn(photograph, code, "below").y).toBeLessThan(0.45);
  });

  it("takes the whole sheet where a crop is enough to move its subject", () => {
    const broad = { ...photographs[0], pixelWidth: 9000 } as Photograph;
    expect(stagedOn(broad, "x-post", "left").share).toBe(1);
    expect(stagedOn(broad, "x-post", "left").x).toBeGreaterThan(0.65);
  });

  it.each(photographs)("never asks more of $id than there is", (photograph) => {
    for (const words of ["left", "right", "below"] as const) {
      const { crop, share } = stagedOn(photograph, "ig-34", words);
      expect(share).toBeGreaterThanOrEqual(0.6);
      expect(share).toBeLessThanOrEqual(1);
      expect(Math.min(crop.x, crop.y)).toBeGreaterThanOrEqual(0);
      expect(crop.x + crop.width).toBeLessThanOrEqual(1 + 1e-9);
      expect(crop.y + crop.height).toBeLessThanOrEqual(1 + 1e-9);
    }
  });
});
