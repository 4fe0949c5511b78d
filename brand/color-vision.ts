import type { Rgb } from "./swatch.ts";

/** The three ways in which a kind of cone may be missing. */
export const colorDeficiencies = ["protan", "deutan", "tritan"] as const;

/** A way of seeing colors without one kind of cones. */
export type ColorDeficiency = (typeof colorDeficiencies)[number];

/** Weights of red, green and blue. */
type Row = readonly [red: number, green: number, blue: number];
/** What each channel is made of. */
type Matrix = readonly [red: Row, green: Row, blue: Row];

/**
 * Matrices over linear sRGB at severity 1.0.
 *
 * Source: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color
 * Vision Deficiency", 2009, the authors' table.
 */
const matrices: Readonly<Record<ColorDeficiency, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * A color as somebody sees it who lacks a kind of cones.
 *
 * @example
 * seenWith("protan", [255, 255, 255]); // [255, 255, 255]
 */
export function seenWith(deficiency: ColorDeficiency, color: Rgb): Rgb {
  const [red, green, blue] = [
    toLinear(color[0]),
    toLinear(color[1]),
    toLinear(color[2]),
  ];
  const channel = (row: Row): number =>
    fromLinear(row[0] * red + row[1] * green + row[2] * blue);
  const [reds, greens, blues] = matrices[deficiency];
  return [channel(reds), channel(greens), channel(blues)];
}

const toLinear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const fromLinear = (value: number): number => {
  const share = Math.min(1, Math.max(0, value));
  const encoded =
    share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255);
};
