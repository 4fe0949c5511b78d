import { describe, expect, it } from "vitest";
import {
  exhibitNames,
  isExhibitName,
  mm,
  readPathData,
  writeSvg,
  type Brand,
  type ExhibitName,
} from "#brand";
import { larkmere } from "#larkmere";
import { drawExhibit, drawingFonts } from "#render/guide-files";

const draw = (name: ExhibitName, brand: Brand = larkmere) =>
  drawExhibit(name, { brand, fonts: drawingFonts(brand) });

const names = Object.keys(exhibitNames).filter(isExhibitName);

const { logo, swatches } = larkmere;

/** The brand with one figure of its rules changed. */
const changed: readonly (readonly [
  figure: string,
  brand: Brand,
  shown: readonly ExhibitName[],
])[] = [
  [
    "clear space",
    { ...larkmere, logo: { ...logo, clearSpace: 0.5 } },
    ["logo-clear", "logo-crowded"],
  ],
  [
    "least width",
    {
      ...larkmere,
      logo: {
        ...logo,
        leastWidth: {
          ...logo.leastWidth,
          horizontal: { ...logo.leastWidth.horizontal, print: mm(40) },
        },
      },
    },
    ["logo-large-enough", "logo-too-small"],
  ],
  [
    "space between marks",
    { ...larkmere, logo: { ...logo, clearSpace: 0.1 } },
    ["marks-by-area", "marks-by-height"],
  ],
  [
    "primary colour",
    {
      ...larkmere,
      swatches: swatches.map((swatch) =>
        swatch.role === "primary"
          ? { ...swatch, srgb: [120, 20, 60] as const }
          : swatch,
      ),
    },
    ["words-readable", "logo-on-its-ground"],
  ],
  [
    "weight of headlines",
    {
      ...larkmere,
      typography: {
        ...larkmere.typography,
        roles: {
          ...larkmere.typography.roles,
          headline: { ...larkmere.typography.roles.headline, weight: 400 },
        },
      },
    },
    ["words-in-capitals", "photograph-with-veil"],
  ],
];

describe("pictures of rules", () => {
  it.each(names)(
    "%s is drawn in the brand's colours and says what it shows",
    async (name) => {
      const { alt, art } = await draw(name);
      expect(alt.length).toBeGreaterThan(20);
      expect(art.paths.length).toBeGreaterThan(1);
      expect(writeSvg(art, swatches)).toContain("data-swatch");
      for (const { d } of art.paths)
        expect(readPathData(d).length).toBeGreaterThan(2);
    },
  );

  it.each(names)("%s stays on its sheet", async (name) => {
    const { art } = await draw(name);
    const points = art.paths
      .flatMap(({ d }) => readPathData(d))
      .flatMap((step) => ("to" in step ? [step.to] : []));
    const across = points.map(([x]) => x);
    const down = points.map(([, y]) => y);
    expect(Math.min(...across, ...down)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...across)).toBeLessThanOrEqual(art.width);
    expect(Math.max(...down)).toBeLessThanOrEqual(art.height);
  });

  it("are all different", async () => {
    const drawn = await Promise.all(names.map((name) => draw(name)));
    const texts = new Set(drawn.map(({ art }) => JSON.stringify(art)));
    expect(texts.size).toBe(names.length);
    expect(new Set(drawn.map(({ alt }) => alt)).size).toBe(names.length);
  });

  it.each(changed)("follow the brand's %s", async (_, brand, shown) => {
    for (const name of shown) {
      const [before, after] = [await draw(name), await draw(name, brand)];
      expect(writeSvg(after.art, brand.swatches)).not.toBe(
        writeSvg(before.art, swatches),
      );
    }
  });

  it.each([
    ["logo-clear", "25 %"],
    ["logo-large-enough", "25 mm"],
    ["logo-too-small", "15 mm"],
    ["words-readable", "12.4 to 1"],
    ["text-large-enough", "12 points"],
    ["lines-long", "80 are the most"],
    ["bleed-to-the-edge", "3 mm"],
    ["text-in-safe-area", "5 mm"],
  ] as const)("%s says the figure that decides", async (name, says) => {
    expect((await draw(name)).alt).toContain(says);
  });

  it("say another figure when the rule has another", async () => {
    const brand = { ...larkmere, logo: { ...logo, clearSpace: 0.5 } };
    expect((await draw("logo-clear", brand)).alt).toContain("50 %");
  });

  it("show words on a veil that is no thinner than their contrast needs", async () => {
    const { alt } = await draw("photograph-with-veil");
    expect(Number(/of ([\d.]+) to 1/.exec(alt)?.[1])).toBeGreaterThanOrEqual(3);
  });
});
