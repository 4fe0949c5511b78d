import { expect, describe, it } from "vitest";
import {
  bleedBox,
  BrandError,
  contains,
  findFormat,
  formats,
  printFormats,
  ptToMm,
  safeBox,
  screenFormats,
  trimBox,
  turnedFormats,
  type Insets,
} from "#brand";
import { turned } from "../../../brand/formats/turned.ts";
import specification from "../../fixtures/formats.json" with { type: "json" };

const round = (length: number): number => Math.round(length * 1e6) / 1e6;

const inMm = (safe: Insets) => ({
  top: round(ptToMm(safe.top)),
  right: round(ptToMm(safe.right)),
  bottom: round(ptToMm(safe.bottom)),
  left: round(ptToMm(safe.left)),
});

describe("the formats", () => {
  it("are the 54 of print and the 42 of screens", () => {
    expect(formats).toHaveLength(96);
    expect(formats.map(({ code }) => code)).toEqual(
      [...specification.print, ...specification.digital].map(
        ({ code }) => code,
      ),
    );
  });

  it.each(specification.print)(
    "of print have the specified figures: $code",
    (row) => {
      const format = printFormats.find(({ code }) => code === row.code);
      expect(
        format && {
          code: format.code,
          name: format.name,
          trimMm: [round(ptToMm(format.width)), round(ptToMm(format.height))],
          bleedMm: round(ptToMm(format.bleed)),
          safeInsetMm: inMm(format.safe),
          artworkScale: format.artworkScale,
          minPpiFinal: format.leastPpi,
          viewDistanceMm: format.viewingDistance,
          pages: format.pages,
          group: format.group,
          sizeConfidence: format.confidence,
          note: format.note,
        },
      ).toEqual(row);
    },
  );

  it.each(specification.digital)(
    "of screens have the specified figures: $code",
    (row) => {
      const format = screenFormats.find(({ code }) => code === row.code);
      expect(
        format && {
          code: format.code,
          platform: format.platform,
          placement: format.placement,
          px: [format.width, format.height],
          safeInsetPx: format.safe,
          maxMB: format.greatestMegabytes,
          formats: format.encodings,
          confidence: format.confidence,
          note: format.note,
        },
      ).toEqual(row);
      expect([format?.pixelWidth, format?.pixelHeight]).toEqual(row.px);
      expect(format?.bleed).toBe(0);
    },
  );

  it("have codes that no other format has", () => {
    const codes = [...formats, ...turnedFormats].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each([...formats, ...turnedFormats])(
    "keep the safe area inside the trim and the trim inside the bleed: $code",
    (format) => {
      const safe = safeBox(format);
      expect(safe.width).toBeGreaterThan(0);
      expect(safe.height).toBeGreaterThan(0);
      expect(contains(trimBox(format), safe)).toBe(true);
      expect(contains(bleedBox(format), trimBox(format))).toBe(true);
    },
  );
});

describe("a format is found by its code", () => {
  it.each(["a5", "a4", "a3", "a2", "a1", "a0"])("%s can be turned", (code) => {
    const upright = findFormat(code);
    const turned = findFormat(`${code}-landscape`);
    expect([turned.width, turned.height]).toEqual([
      upright.height,
      upright.width,
    ]);
    expect(turned.bleed).toBe(upright.bleed);
  });

  it("the safe insets turn clockwise with the sheet", () => {
    const [roller] = printFormats.filter(({ code }) => code === "roller-800");
    expect(roller && inMm(turned(roller).safe)).toEqual({
      top: 40,
      right: 80,
      bottom: 40,
      left: 250,
    });
  });

  it.each([
    [
      "a4-lanscape",
      'Expected the code of a format but received "a4-lanscape", did you mean "a4-landscape"',
    ],
    [
      "A4",
      'Expected the code of a format but received "A4", did you mean "a4"',
    ],
    ["ig-potrait", 'received "ig-potrait", did you mean "ig-portrait"'],
    ["roller", 'Expected the code of a format but received "roller"'],
    ["__proto__", 'received "__proto__"'],
    ["", 'received ""'],
  ])("%s is not one, and the error says what is near", (code, message) => {
    expect(() => findFormat(code)).toThrow(message);
    expect(() => findFormat(code)).toThrow(BrandError);
  });

  it("an A4 poster is 595 by 842 points with a bleed of 8.5", () => {
    const bleed = bleedBox(findFormat("a4"));
    expect(bleed.width).toBeCloseTo(612.28, 2);
    expect(bleed.height).toBeCloseTo(858.9, 2);
    expect(bleed.x).toBeCloseTo(-8.504, 3);
  });
});
