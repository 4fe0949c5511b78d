import { box, findFormat } from "#brand";
import { describe, expect, it } from "vitest";
import type { GradientPaint } from "../../../../src/render/frame.ts";
import { fill, makeFrame } from "../../../support/make-frame.ts";
import { objectsOf, referred } from "../../../support/pdf-objects.ts";
import { isInstalled, rasterOf } from "../../../support/pdf-reader.ts";
import { calculated } from "./calculator.ts";
import { jobFor, painted, swatches } from "./press-sample.ts";
import { plateValues } from "./plate-values.ts";

type Stops = readonly (readonly [swatch: string, opacity?: number])[];

const gradient = (stops: Stops): GradientPaint => ({
  kind: "gradient",
  from: [0, 0],
  to: [1, 0],
  stops: stops.map(([swatch, opacity = 1], index) => ({
    at: index / (stops.length - 1),
    swatch,
    opacity,
  })),
});

/** A newspaper's sheet has no furniture: its trim is all there is. */
const format = findFormat("press-tab-quarter");
const printer = jobFor("newspaper").printer;
const across = box(0, 0, format.width, format.height);

const paintedWith = (stops: Stops, usesSpots = true): Promise<Uint8Array> => {
  const item = fill(across, "white", 1, { paint: gradient(stops) });
  const job = jobFor("house", { printer, usesSpots });
  return painted([makeFrame(format, [item])], job);
};

/** The shading's colour space and the values of its stops. */
async function shadingOf(stops: Stops, usesSpots = true) {
  const objects = objectsOf(await paintedWith(stops, usesSpots));
  const text =
    objects.find(({ text }) => text.includes("/ShadingType"))?.text ?? "";
  const numbers = (list = "") => list.trim().split(/\s+/).map(Number);
  const ends = [...text.matchAll(/\/C([01]) \[([^\]]*)\]/g)];
  return {
    objects,
    text,
    first: numbers(ends[0]?.[2]),
    last: numbers(ends.at(-1)?.[2]),
  };
}

const inksOf = (name: string): readonly number[] =>
  swatches
    .find((swatch) => swatch.name === name)
    ?.cmykCoated.map((percent) => percent / 100) ?? [];

const rounded = (values: readonly number[]) =>
  values.map((value) => Math.round(value * 1e4) / 1e4);

describe("a gradient", () => {
  it("runs between the authored inks of two swatches", async () => {
    const { text, first, last } = await shadingOf([["mere"], ["chalk"]], false);
    expect(text).toContain("/ColorSpace /DeviceCMYK");
    expect([first, last]).toEqual([inksOf("mere"), inksOf("chalk")]);
  });

  it("runs from a spot to paper on the spot's plate alone", async () => {
    const { objects, text, first, last } = await shadingOf([
      ["mere"],
      ["white"],
    ]);
    expect([first, last]).toEqual([[1], [0]]);
    expect(referred(objects, text, "ColorSpace").text).toMatch(
      /\/Separation\s+\/Test#20Mere/,
    );
  });

  it("fades a spot out on its own plate", async () => {
    const { objects, first, last } = await shadingOf([["mere"], ["mere", 0]]);
    expect(objects.some(({ text }) => /\/S \/Luminosity/.test(text))).toBe(
      true,
    );
    expect([first, last].map(({ length }) => length)).toEqual([1, 1]);
  });

  it("runs from a spot to process inks, and to another spot, on all their plates", async () => {
    const stops: Stops = [["mere"], ["stone"], ["sunrise"]];
    const { objects, text, first, last } = await shadingOf(stops);
    const space = referred(objects, text, "ColorSpace").text;
    expect(space.replace(/\s+/g, " ")).toContain(
      "/DeviceN [ /Cyan /Magenta /Yellow /Black /Test#20Mere /Test#20Sunrise ] /DeviceCMYK",
    );
    expect(first).toEqual([0, 0, 0, 0, 1, 0]);
    expect(last).toEqual([0, 0, 0, 0, 0, 1]);
    const tint = objects.find(({ text }) => text.includes("/FunctionType 4"));
    const source = Buffer.from(tint?.stream ?? []).toString("latin1");
    const looks = (values: readonly number[]) =>
      rounded(calculated(source, values));
    expect(looks([0, 0, 0, 0, 1, 0])).toEqual(inksOf("mere"));
    expect(looks([0, 0, 0, 0, 0, 1])).toEqual(inksOf("sunrise"));
    expect(looks([...inksOf("stone"), 0, 0])).toEqual(inksOf("stone"));
    expect(looks([0.1, 0.2, 0, 0, 0.5, 0])).toEqual([
      0.575, 0.575, 0.15, 0.175,
    ]);
    expect(looks([1, 1, 1, 1, 1, 1])).toEqual([1, 1, 1, 1]);
    expect(looks([0, 0, 0, 0, 0, 0])).toEqual([0, 0, 0, 0]);
  });

  it("shows on a screen what its recipes say", async () => {
    const page = await rasterOf(await paintedWith([["mere"], ["sunrise"]]), 1);
    const [red, green, blue] = page.at(2, 20);
    expect(red).toBeLessThan(60);
    expect(blue).toBeGreaterThan(green);
    const [farRed, , farBlue] = page.at(format.width - 2, 20);
    expect(farRed).toBeGreaterThan(220);
    expect(farBlue).toBeLessThan(120);
  });

  it.skipIf(!isInstalled("gs"))(
    "is on the plates that Ghostscript would burn (needs Ghostscript)",
    async () => {
      const bytes = await paintedWith([["mere"], ["stone"]]);
      const plates = await plateValues(bytes, [
        [1, 100],
        [Math.floor(format.width) - 2, 100],
      ]);
      expect([...plates.keys()].sort()).toEqual(
        ["Black", "Cyan", "Magenta", "Test Mere", "Yellow"].sort(),
      );
      const [left = 0, right = 0] = plates.get("Test Mere") ?? [];
      expect(left).toBeGreaterThan(0.98);
      expect(right).toBeLessThan(0.02);
      expect(plates.get("Cyan")?.[0]).toBeLessThan(0.02);
      expect(plates.get("Cyan")?.[1]).toBeCloseTo(0.4, 1);
    },
  );
});
