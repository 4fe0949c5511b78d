import { describe, expect, it } from "vitest";
import { decimal, rounded } from "../../../src/render/pdf/number.ts";
import {
  checkText,
  pdfDate,
  textString,
  xmpDate,
} from "../../../src/render/pdf/strings.ts";

describe("a number in a PDF", () => {
  it.each([
    [1, "1"],
    [12.34567, "12.346"],
    [-0.0001, "0"],
    [-1.5, "-1.5"],
    [1e-7, "0"],
    [-0, "0"],
    [-0.0005, "0"],
    [0.9996, "1"],
    [-12.0505, "-12.05"],
    [99999.9999, "100000"],
    [1000000, "1000000"],
    [123456789.123, "123456789.123"],
  ])("%d reads %s", (value, want) => {
    expect(decimal(value)).toBe(want);
  });

  it("reads as JavaScript spells what is rounded, to any places", () => {
    for (let step = 1; step < 3000; step++) {
      const value = Math.sin(step * 1.7) * 10 ** (step % 9);
      for (const places of [0, 1, 2, 3, 4, 5])
        expect(decimal(value, places)).toBe(String(rounded(value, places)));
    }
  });

  it.each([Number.NaN, Infinity, 1e12])("cannot be %d", (value) => {
    expect(() => decimal(value)).toThrow("Expected a finite number");
  });
});

describe("a text in a PDF", () => {
  it.each([
    ["Bins (and caddies) \\", "(Bins \\(and caddies\\) \\\\)"],
    ["Łódź", "<FEFF014100F30064017A>"],
    ["😀", "<FEFFD83DDE00>"],
    ["أ", "<FEFF0623>"],
    ["two\nlines", "<FEFF00740077006F000A006C0069006E00650073>"],
  ])("%j is written %s", (text, want) => {
    expect(textString(text).toString()).toBe(want);
  });

  it.each(["a\u0000b", "\u001b", "\ud83d", "\ude00 x"])(
    "%j is refused, since XML cannot carry it",
    (text) => {
      expect(() => checkText(text, "the title")).toThrow("the title");
    },
  );
});

describe("a date in a PDF", () => {
  it.each([
    ["2026-03-01", "D:20260301000000Z", "2026-03-01T00:00:00Z"],
    ["2026-03-01T09:30:05.123Z", "D:20260301093005Z", "2026-03-01T09:30:05Z"],
    [
      "2026-06-01T09:30+01:00",
      "D:20260601093000+01'00",
      "2026-06-01T09:30:00+01:00",
    ],
  ])("%s", (iso, inPdf, inXmp) => {
    expect([pdfDate(iso), xmpDate(iso)]).toEqual([inPdf, inXmp]);
  });

  it.each(["1 March 2026", "2026-13-01", ""])("%j is refused", (iso) => {
    expect(() => pdfDate(iso)).toThrow("ISO 8601");
  });
});
