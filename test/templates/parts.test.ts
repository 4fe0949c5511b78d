import { findFormat, mm, mmToPt, ptToInch, pt } from "#brand";
import { photographs } from "#larkmere";
import { describe, expect, it } from "vitest";
import { closeUp } from "../../templates/parts/close-up.ts";
import { leadOf } from "../../templates/parts/lead-of.ts";

describe("the lead of a point", () => {
  it.each([
    ["Keep it clean. Use a liner.", "Keep it clean.", " Use a liner."],
    ["All food can go in: cooked.", "All food can go in:", " cooked."],
    ["Moved home? Register again.", "Moved home?", " Register again."],
    ["صفائی رکھیں۔ تھیلی لگائیں۔", "صفائی رکھیں۔", " تھیلی لگائیں۔"],
    ["ਸਫ਼ਾਈ ਰੱਖੋ। ਥੈਲੀ ਲਗਾਓ।", "ਸਫ਼ਾਈ ਰੱਖੋ।", " ਥੈਲੀ ਲਗਾਓ।"],
  ])("ends with its first stop: %s", (point, lead, rest) => {
    expect(leadOf(point)).toEqual([lead, rest]);
  });

  it("is the whole of a point of one sentence", () => {
    const point = "We recycle 52.4% of what you put out.";
    expect(leadOf(point)).toEqual([point, ""]);
  });
});

describe("a second look at a photograph", () => {
  const place = { width: mmToPt(mm(100)), height: mmToPt(mm(90)) };
  const format = findFormat("dl-6pp-roll");

  it.each(photographs)("keeps inside $id, in proportion", (photograph) => {
    const crop = closeUp(photograph, format, place);
    const { pixelWidth, pixelHeight } = photograph;
    const aspect = (crop.width * pixelWidth) / (crop.height * pixelHeight);
    expect(aspect).toBeCloseTo(place.width / place.height, 6);
    expect(Math.min(crop.x, crop.y)).toBeGreaterThanOrEqual(0);
    expect(crop.x + crop.width).toBeLessThanOrEqual(1 + 1e-9);
    expect(crop.y + crop.height).toBeLessThanOrEqual(1 + 1e-9);
  });

  it("comes no closer than the press can hold", () => {
    const crops = photographs.map((photograph) => ({
      pixels: closeUp(photograph, format, place).width * photograph.pixelWidth,
      whole: Math.min(
        photograph.pixelWidth,
        (photograph.pixelHeight * place.width) / place.height,
      ),
    }));
    const needed = 300 * ptToInch(pt(place.width));
    const poor = crops.filter(
      ({ pixels, whole }) => pixels < Math.min(needed, whole) - 1e-6,
    );
    expect(poor).toEqual([]);
  });
});
