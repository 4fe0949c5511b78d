import { describe, expect, it } from "vitest";
import { writeScss } from "#brand";
import { palette } from "../support/palette.ts";

describe("a Sass file of the palette", () => {
  it("refuses a prefix that is no name", () => {
    expect(() => writeScss(palette, "9 lives")).toThrow(
      'Expected a prefix of lower-case letters, digits and hyphens but received "9 lives"',
    );
  });

  it("has a variable for each swatch, and a map of them", () => {
    expect(writeScss(palette.slice(0, 2), "lk")).toBe(
      [
        "$lk-color-mere: #12355b;",
        "$lk-color-sunrise: #ffc533;",
        "$lk-colors: (",
        '  "mere": $lk-color-mere,',
        '  "sunrise": $lk-color-sunrise,',
        ");",
        "",
      ].join("\n"),
    );
  });
});
