import { Resvg } from "@resvg/resvg-js";
import { expect, it } from "vitest";
import type { FrameItem } from "../../../../src/render/frame.ts";
import { frameToSvg } from "../../../../src/render/paint/raster/frame-to-svg.ts";
import { paintRaster } from "../../../../src/render/paint/raster/paint-raster.ts";
import {
  fill,
  frameOf,
  line,
  makeSupplies,
  photo,
  solid,
  vector,
} from "./hand-made.ts";

const supplies = await makeSupplies();

const items: readonly FrameItem[] = [
  fill([0, 0, 240, 160], solid("paper")),
  fill([10, 10, 100, 40], solid("leaf", 0.6), { radius: 20 }),
  fill([120, 10, 100, 60], {
    kind: "gradient",
    from: [0, 0],
    to: [1, 1],
    stops: [
      { at: 0, swatch: "ink", opacity: 0 },
      { at: 0.5, swatch: "leaf", opacity: 0.5 },
      { at: 1, swatch: "ink", opacity: 1 },
    ],
  }),
  vector("M0 0C5-9 14-9 20 0S15 12 0 0zM6 1a4 3 20 1 0 8 0z", [30, 90, 2], {
    rule: "evenodd",
  }),
  vector("M0 0h1v1h-1zM2 1h2v2h-2z", [150, 90, 7], { subject: "code" }),
  line(supplies.fonts, "Ôl-troed & Åg", [20, 145, 36]),
];

it("two rasterizers that share no code agree on a page", async () => {
  const frame = frameOf(240, 160, items);
  const ours = await paintRaster(frame, supplies);
  const theirs = new Resvg(frameToSvg(frame, supplies), {
    font: { loadSystemFonts: false },
  }).render().pixels;
  let far = 0;
  let sum = 0;
  for (let pixel = 0; pixel < 240 * 160; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      const a = ours.data[pixel * 3 + channel] ?? NaN;
      const b = theirs[pixel * 4 + channel] ?? NaN;
      sum += Math.abs(a - b);
      far += Number(Math.abs(a - b) > 48);
    }
  }
  expect(sum / (240 * 160 * 3)).toBeLessThan(0.6);
  expect(far).toBe(0);
});

it("text is outlines, and nothing is left to a font or a system", () => {
  const svg = frameToSvg(frameOf(240, 160, items), supplies);
  expect(svg).not.toMatch(/<text|font|href/);
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 240 160">/);
});

it("photographs come in where their addresses are given", () => {
  const frame = frameOf(60, 40, [photo([0, 0, 60, 40], { radius: 5 })]);
  const address = "data:image/png;base64,AAAA";
  const photographs = new Map([["quarters", address]]);
  expect(frameToSvg(frame, supplies, { photographs })).toContain(address);
  expect(frameToSvg(frame, supplies)).not.toContain("<image");
});
