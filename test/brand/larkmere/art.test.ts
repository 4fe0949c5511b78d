import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { describe, expect, it } from "vitest";

import { contrastRatio, readPathData, type VectorArt } from "#brand";

import { icons, logo, pattern, swatches } from "../../../brand/larkmere/art.ts";
import { typography } from "../../../brand/larkmere/typography.ts";

const require = createRequire(import.meta.url);
const swatchNames = new Set(swatches.map(({ name }) => name));
const versions = logo.versions.map((version) => ({
  name: `${version.layout} ${version.colorway}`,
  ...version,
}));

/** The box around every point of a drawing, handles included. */
function reachOf({ paths }: VectorArt) {
  const points = paths
    .flatMap(({ d }) => readPathData(d))
    .flatMap((segment) => {
      if (segment.kind === "close") return [];
      if (segment.kind === "curve")
        return [segment.first, segment.second, segment.to];
      return [segment.to];
    });
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

describe("the swatches", () => {
  it("are the eighteen of the palette", () => {
    expect(swatches.map(({ name }) => name)).toEqual([
      "mere",
      "ink",
      "chalk",
      "white",
      "sunrise",
      "meadow",
      "market",
      "brick",
      "heather",
      "spring",
      "slate",
      "mere-tint",
      "meadow-tint",
      "market-tint",
      "brick-tint",
      "heather-tint",
      "spring-tint",
      "sunrise-tint",
    ]);
  });

  it("have one spot ink, for mere", () => {
    expect(
      swatches.flatMap(({ name, spot }) => (spot ? [[name, spot]] : [])),
    ).toEqual([["mere", "Larkmere Mere"]]);
  });

  it("stay within the ink that both papers take", () => {
    const heaviest = swatches.map(({ cmykCoated, cmykUncoated }) =>
      Math.max(
        cmykCoated.reduce((sum, ink) => sum + ink, 0),
        cmykUncoated.reduce((sum, ink) => sum + ink, 0),
      ),
    );
    expect(Math.max(...heaviest)).toBeLessThanOrEqual(260);
  });
});

describe("the logo", () => {
  it("has three layouts in three colorways", () => {
    expect(new Set(versions.map(({ name }) => name)).size).toBe(9);
    expect(versions).toHaveLength(9);
  });

  it.each(versions)("$name stands on real swatches", ({ grounds }) => {
    expect(grounds.filter((ground) => !swatchNames.has(ground))).toEqual([]);
    expect(grounds.length).toBeGreaterThan(0);
  });

  it.each(versions)("$name keeps a tight box around its ink", ({ art }) => {
    const reach = reachOf(art);
    expect(reach.left).toBeCloseTo(0, 1);
    expect(reach.top).toBeCloseTo(0, 1);
    expect(reach.right).toBeCloseTo(art.width, 1);
    expect(reach.bottom).toBeCloseTo(art.height, 1);
  });

  it.each([
    ["horizontal", 1.9, 3.2],
    ["stacked", 0.85, 1.5],
    ["symbol", 0.85, 1.3],
  ] as const)(
    "%s is neither a strip nor a tower",
    (layout, least, greatest) => {
      const aspects = logo.versions
        .filter((version) => version.layout === layout)
        .map(({ art }) => art.width / art.height);
      expect(Math.min(...aspects)).toBeGreaterThan(least);
      expect(Math.max(...aspects)).toBeLessThan(greatest);
    },
  );

  it("stands out from every ground by its main color", () => {
    const srgbOf = (name: string) =>
      swatches.find((swatch) => swatch.name === name)?.srgb ?? [0, 0, 0];
    const weakest = logo.versions.flatMap(({ art, grounds }) =>
      grounds.map((ground) =>
        Math.max(
          ...art.paths.map(({ fill }) =>
            contrastRatio(srgbOf(fill), srgbOf(ground)),
          ),
        ),
      ),
    );
    expect(Math.min(...weakest)).toBeGreaterThan(4.5);
  });

  it("in one ink has one ink", () => {
    const fills = logo.versions
      .filter(({ colorway }) => colorway === "mono")
      .flatMap(({ art }) => art.paths.map(({ fill }) => fill));
    expect([...new Set(fills)]).toEqual(["ink"]);
  });
});

describe("the icons", () => {
  it.each(Object.entries(icons))("%s fits 48 by 48 in one color", (_, art) => {
    expect([art.width, art.height]).toEqual([48, 48]);
    expect(new Set(art.paths.map(({ fill }) => fill))).toEqual(
      new Set(["white"]),
    );
    const { left, right, top, bottom } = reachOf(art);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(1);
    expect(Math.max(right, bottom)).toBeLessThanOrEqual(47);
  });
});

it("the pattern is a large white square of few shapes", () => {
  expect([pattern.width, pattern.height]).toEqual([1000, 1000]);
  expect(pattern.paths.length).toBeLessThanOrEqual(6);
  expect(pattern.paths.every(({ fill }) => fill === "white")).toBe(true);
});

describe("the typefaces", () => {
  const files = typography.typefaces.flatMap(({ fonts }) => fonts);

  it.each(files)("$family $weight is installed", ({ file }) => {
    expect(existsSync(require.resolve(file))).toBe(true);
  });

  it.each(typography.typefaces)("$family comes with its licence", (face) => {
    const slug = face.family.toLowerCase().replaceAll(" ", "-");
    const licence = new URL(
      `../../../brand/larkmere/fonts/${slug}-OFL.txt`,
      import.meta.url,
    );
    expect(readFileSync(licence, "utf8")).toContain("SIL Open Font License");
  });

  it("every stack names families that the brand has", () => {
    const families = new Set(typography.typefaces.map(({ family }) => family));
    expect(
      Object.values(typography.stacks)
        .flat()
        .filter((family) => !families.has(family)),
    ).toEqual([]);
  });
});
