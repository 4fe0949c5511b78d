import { box, pt } from "#brand";
import { describe, expect, it } from "vitest";
import { coverageIn } from "../../../src/render/plates/coverage-in.ts";
import { meanInk } from "../../../src/render/plates/mean-ink.ts";
import { drawn } from "./make-pdf.ts";

/** At 72 pixels an inch, 15 mm² are 11 pixels each way. */
const side = 11;

describe("ink over a window of 15 mm²", () => {
  it("is the greatest where the most inks meet, and says where", async () => {
    const plates = await drawn({
      content:
        "1 .5 0 0 k 0 0 100 100 re f 1 1 1 .4 k 60 20 20 20 re f 1 1 1 1 k 10 80 1 1 re f",
    });
    const peak = meanInk(plates, 15);
    expect(peak?.ink).toBeCloseTo(340, 0);
    expect(peak?.box).toMatchObject({ width: side, height: side });
    expect(peak?.box.x).toBeGreaterThanOrEqual(60);
    expect(peak?.box.y).toBeGreaterThanOrEqual(60);
  });

  it("is a mean: four inks over half a window count half", async () => {
    const plates = await drawn({ content: `1 1 1 1 k 40 0 ${side} 5.5 re f` });
    expect(meanInk(plates, 15)?.ink).toBeCloseTo(200, 0);
  });

  it("does not look outside its box, where marks stand", async () => {
    const plates = await drawn({
      content: "1 1 1 1 k 0 0 20 20 re f .2 0 0 0 k 30 30 60 60 re f",
    });
    const within = box(30, 10, 60, 60);
    expect(meanInk(plates, 15, within)?.ink).toBeCloseTo(20, 0);
  });

  it("is measured over the whole of a box that is smaller", async () => {
    const plates = await drawn({ content: "0 0 0 1 k 0 96 60 4 re f" });
    const peak = meanInk(plates, 15, box(40, 0, 20, 4));
    expect(peak?.ink).toBeCloseTo(100, 0);
    expect(meanInk(plates, 15, box(200, 0, 20, 4))).toBeUndefined();
  });
});

describe("coverage within a box", () => {
  it("tells a strip that ink reaches everywhere from one with a gap", async () => {
    const plates = await drawn({ content: ".5 0 0 0 k 0 90 60 10 re f" });
    const [cyan] = plates.plates;
    const strip = (width: number) =>
      cyan && coverageIn(plates, cyan, box(0, 0, width, 3));
    expect(strip(60)).toMatchObject({ inked: 1 });
    expect(strip(60)?.least).toBeCloseTo(0.5, 2);
    expect(strip(80)).toMatchObject({ least: 0, inked: 0.75 });
    expect(strip(80)?.greatest).toBeCloseTo(0.5, 2);
  });

  it("leaves out pixels that the box's edge cuts, unless there are no others", async () => {
    const plates = await drawn({ content: "0 0 0 1 k 10 0 20 100 re f" });
    const black = plates.plates[3];
    const across = (x: number, width: number) =>
      black && coverageIn(plates, black, box(x, 0, width, pt(10)))?.least;
    expect(across(9.5, 5)).toBe(1);
    expect(across(10.2, 0.5)).toBe(1);
    expect(across(9.2, 0.5)).toBe(0);
  });
});
