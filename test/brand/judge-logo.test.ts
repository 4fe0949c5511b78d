import { describe, expect, it } from "vitest";
import {
  findFormat,
  judgeLogo,
  mm,
  mmToPt,
  parseHex,
  pt,
  ptToMm,
  type LogoPlace,
} from "#brand";
import { larkmere } from "#larkmere";

const place = (given: Partial<LogoPlace> = {}): LogoPlace => ({
  layout: "horizontal",
  ground: parseHex("#ffffff"),
  width: mmToPt(mm(50)),
  format: findFormat("a4"),
  ...given,
});

const answer = (given: Partial<LogoPlace>) => judgeLogo(larkmere, place(given));

describe("the logo finder", () => {
  it("refuses a ground that is not of the brand, and names the nearest", () => {
    const { objections } = answer({ ground: parseHex("#00c2a8") });
    expect(objections.map(({ code }) => code)).toContain("foreign-ground");
  });

  it("refuses a width below the least, a third more in newspapers", () => {
    const width = mmToPt(mm(30));
    expect(answer({ width }).objections).toEqual([]);
    const inNewspaper = answer({ width, format: findFormat("press-tab-full") });
    expect(inNewspaper.objections.map(({ code }) => code)).toEqual([
      "too-narrow",
    ]);
    expect(ptToMm(inNewspaper.leastWidth)).toBeCloseTo(100 / 3, 6);
  });

  it.each([
    ["#12355b", "reversed"],
    ["#1a2228", "reversed"],
    ["#ffffff", "color"],
    ["#ffc533", "mono"],
  ] as const)("gives on %s the %s version", (hex, colorway) => {
    const found = answer({ ground: parseHex(hex) });
    expect(found.version?.colorway).toBe(colorway);
    expect(found.objections).toEqual([]);
  });

  it("takes a colour that no eye tells from a swatch for that swatch", () => {
    const found = answer({ ground: [19, 53, 92] });
    expect(found.ground.name).toBe("mere");
    expect(found.difference).toBeGreaterThan(0);
    expect(found.objections).toEqual([]);
  });

  it("asks for clear space by the width that the logo will have", () => {
    expect(ptToMm(answer({ width: mmToPt(mm(80)) }).clearSpace)).toBeCloseTo(
      80 * larkmere.logo.clearSpace,
    );
    expect(ptToMm(answer({ width: pt(1) }).clearSpace)).toBeCloseTo(
      25 * larkmere.logo.clearSpace,
    );
  });
});
