import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Crop } from "#brand";
import { coverCrop } from "../../../src/render/layout/cover-crop.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const side = fc.integer({ min: 1, max: 20_000 });
const aspect = fc.double({ min: 0.05, max: 20, noNaN: true });
const focalPoint = fc.record({ x: share, y: share });
/** A safe crop around the focal point, as the photograph's record has it. */
const subject = fc
  .tuple(focalPoint, share, share, share, share)
  .map(([focus, left, top, right, bottom]) => {
    const x = focus.x * left;
    const y = focus.y * top;
    const safe: Crop = {
      x,
      y,
      width: focus.x + (1 - focus.x) * right - x,
      height: focus.y + (1 - focus.y) * bottom - y,
    };
    return { focus, safe };
  });

const close = 1e-6;

describe("a cover crop", () => {
  it("lies inside the photograph and has exactly the wanted proportions", () => {
    fc.assert(
      fc.property(
        side,
        side,
        subject,
        aspect,
        (w, h, { focus, safe }, want) => {
          const { crop } = coverCrop(w, h, focus, safe, want);
          expect(crop.x).toBeGreaterThanOrEqual(0);
          expect(crop.y).toBeGreaterThanOrEqual(0);
          expect(crop.x + crop.width).toBeLessThanOrEqual(1 + close);
          expect(crop.y + crop.height).toBeLessThanOrEqual(1 + close);
          expect((crop.width * w) / (crop.height * h) / want).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("is the largest there is", () => {
    fc.assert(
      fc.property(side, side, focalPoint, aspect, (w, h, focus, want) => {
        const { crop } = coverCrop(w, h, focus, undefined, want);
        expect(Math.max(crop.width, crop.height)).toBe(1);
      }),
    );
  });

  it("keeps the focal point", () => {
    fc.assert(
      fc.property(
        side,
        side,
        subject,
        aspect,
        (w, h, { focus, safe }, want) => {
          const { crop } = coverCrop(w, h, focus, safe, want);
          expect(focus.x).toBeGreaterThanOrEqual(crop.x - close);
          expect(focus.y).toBeGreaterThanOrEqual(crop.y - close);
          expect(focus.x).toBeLessThanOrEqual(crop.x + crop.width + close);
          expect(focus.y).toBeLessThanOrEqual(crop.y + crop.height + close);
        },
      ),
    );
  });

  it("keeps the safe crop whole, or says that it does not", () => {
    fc.assert(
      fc.property(
        side,
        side,
        subject,
        aspect,
        (w, h, { focus, safe }, want) => {
          const { crop, cutsSafeCrop } = coverCrop(w, h, focus, safe, want);
          const isWhole =
            crop.x <= safe.x + close &&
            crop.y <= safe.y + close &&
            crop.x + crop.width >= safe.x + safe.width - close &&
            crop.y + crop.height >= safe.y + safe.height - close;
          expect(isWhole || cutsSafeCrop).toBe(true);
          const couldBe =
            safe.width <= crop.width + close / 2 &&
            safe.height <= crop.height + close / 2;
          expect(couldBe && cutsSafeCrop).toBe(false);
        },
      ),
    );
  });

  it.each([
    ["in the middle", { x: 0.5, y: 0.5 }, undefined, 0.25, false],
    ["by the edge", { x: 0.1, y: 0.5 }, undefined, 0, false],
    [
      "moved off the focal point's middle for the safe crop",
      { x: 0.5, y: 0.5 },
      { x: 0.4, y: 0, width: 0.5, height: 1 },
      0.4,
      false,
    ],
    [
      "on the focal point where the safe crop is too wide",
      { x: 0.5, y: 0.5 },
      { x: 0.1, y: 0, width: 0.8, height: 1 },
      0.25,
      true,
    ],
  ])("of 2:1 to a square lies %s", (_, focus, safe, x, cuts) => {
    const { crop, cutsSafeCrop } = coverCrop(2000, 1000, focus, safe, 1);
    expect(crop.x).toBeCloseTo(x, 12);
    expect(crop).toMatchObject({ y: 0, width: 0.5, height: 1 });
    expect(cutsSafeCrop).toBe(cuts);
  });
});
