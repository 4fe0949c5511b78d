import { describe, expect, it } from "vitest";
import { writeAse, writeCss, writeGpl, type Swatch } from "#brand";
import { palette } from "../support/palette.ts";
import { readAse } from "../support/read-ase.ts";

const spot: Swatch = {
  name: "lark",
  title: "Lärk 🐦",
  role: "accent",
  srgb: [1, 2, 254],
  cmykCoated: [100, 0, 12.5, 0],
  cmykUncoated: [90, 0, 0, 5],
  spot: "Larkmere Lark",
};
const swatches = [...palette, spot];

describe("an Adobe swatch file", () => {
  it("begins with its signature, version 1.0 and the count of its blocks, big-endian", () => {
    const bytes = writeAse([], "rgb", "A");
    // prettier-ignore
    expect([...bytes]).toEqual([
      0x41, 0x53, 0x45, 0x46, 0, 1, 0, 0, 0, 0, 0, 2,
      0xc0, 0x01, 0, 0, 0, 6, 0, 2, 0, 0x41, 0, 0,
      0xc0, 0x02, 0, 0, 0, 0,
    ]);
  });

  it("of screens has every swatch by title in sRGB", () => {
    const { group, colors } = readAse(writeAse(swatches, "rgb", "Larkmere"));
    expect(group).toBe("Larkmere");
    expect(colors.map(({ name }) => name)).toEqual(
      swatches.map(({ title }) => title),
    );
    expect(colors.every(({ model }) => model === "RGB ")).toBe(true);
    expect(
      colors.map(({ values }) =>
        values.map((value) => Math.round(value * 255)),
      ),
    ).toEqual(swatches.map(({ srgb }) => srgb));
    expect(colors.every(({ kind }) => kind === "global")).toBe(true);
  });

  it.each(["cmyk-coated", "cmyk-uncoated"] as const)(
    "of %s has the authored inks, and spots by the name of their ink",
    (model) => {
      const { colors } = readAse(writeAse(swatches, model, "Larkmere"));
      const inks = swatches.map((swatch) =>
        model === "cmyk-coated" ? swatch.cmykCoated : swatch.cmykUncoated,
      );
      colors.forEach(({ values }, index) => {
        expect(values.map((value) => Math.round(value * 1e4) / 100)).toEqual(
          inks[index],
        );
      });
      expect(colors.every((color) => color.model === "CMYK")).toBe(true);
      expect(colors.at(-1)).toMatchObject({
        name: "Larkmere Lark",
        kind: "spot",
      });
      expect(colors.at(0)).toMatchObject({ name: "Mere", kind: "global" });
    },
  );
});

describe("a style sheet", () => {
  it("has one custom property for each swatch", () => {
    expect(writeCss(palette.slice(0, 2), "lk")).toBe(
      ":root {\n  --lk-color-mere: #12355b;\n  --lk-color-sunrise: #ffc533;\n}\n",
    );
  });

  it.each(["", "Lk", "1k", "lk;}", "-lk"])(
    'cannot have the prefix "%s"',
    (prefix) => {
      expect(() => writeCss(palette, prefix)).toThrow(
        `Expected a prefix of lower-case letters, digits and hyphens but received "${prefix}"`,
      );
    },
  );
});

describe("a GIMP palette", () => {
  it("has right-aligned channels and a name after a tab", () => {
    expect(writeGpl(palette.slice(0, 2), "Larkmere\nCouncil")).toBe(
      "GIMP Palette\nName: Larkmere Council\nColumns: 4\n#\n 18  53  91\tMere\n255 197  51\tSunrise\n",
    );
  });
});
