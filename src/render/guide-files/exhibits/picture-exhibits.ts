import {
  contrastRatio,
  pt,
  leastContrast,
  ratioWords,
  type FocalPoint,
  type Rgb,
  type VectorPath,
} from "#brand";
import { coverCrop } from "../../layout/cover-crop.ts";
import {
  disc,
  frame,
  onSheet,
  rect,
  sheet,
  words,
  type Exhibit,
  type Stage,
} from "./exhibit.ts";

/** A landscape with somebody in it, in the place of a photograph: flat hills, a low sun, one figure. */
function landscape(
  { palette }: Stage,
  figure: FocalPoint,
): readonly VectorPath[] {
  const x = figure.x * sheet.width;
  const foot = figure.y * sheet.height + 46;
  return [
    rect({ x: 0, y: 0, ...sheet }, palette.tint),
    disc([250, 52], 22, palette.accent, 0.9),
    {
      d: "M 0 112 C 50 78 96 84 148 104 C 206 126 262 92 320 100 L 320 200 L 0 200 Z",
      fill: palette.primary,
      opacity: 0.35,
    },
    {
      d: "M 0 150 C 70 122 140 138 200 152 C 250 163 290 150 320 140 L 320 200 L 0 200 Z",
      fill: palette.primary,
      opacity: 0.6,
    },
    disc([x, foot - 52], 12, palette.text),
    {
      d: `M ${x - 17} ${foot} C ${x - 19} ${foot - 30} ${x - 12} ${foot - 37} ${x} ${foot - 37} C ${x + 12} ${foot - 37} ${x + 19} ${foot - 30} ${x + 17} ${foot} Z`,
      fill: palette.text,
    },
  ];
}

const rgbOf = ({ brand }: Stage, name: string): Rgb =>
  brand.swatches.find((swatch) => swatch.name === name)?.srgb ?? [0, 0, 0];

/** The colour that shows where one lies over another. */
const over = (below: Rgb, above: Rgb, opacity: number): Rgb => {
  const mix = (index: 0 | 1 | 2) =>
    Math.round(below[index] * (1 - opacity) + above[index] * opacity);
  return [mix(0), mix(1), mix(2)];
};

/** The thinnest veil, in steps of a twentieth, on which words of the paper's colour have the contrast that they need. */
function thinnestVeil(stage: Stage, size: number, weight: number) {
  const { palette } = stage;
  const paper = rgbOf(stage, palette.paper);
  const below = rgbOf(stage, palette.tint);
  const veil = rgbOf(stage, palette.text);
  const needed = leastContrast(pt(size), weight, "print");
  const ratioAt = (opacity: number) =>
    contrastRatio(paper, over(below, veil, opacity));
  const steps = Array.from({ length: 21 }, (_, index) => index / 20);
  const opacity = steps.find((step) => ratioAt(step) >= needed) ?? 1;
  return { opacity, ratio: ratioAt(opacity), bare: ratioAt(0) };
}

/** Words on a picture, with the veil that their contrast needs or without it. */
export async function veil(stage: Stage, isKept: boolean): Promise<Exhibit> {
  const { brand, palette } = stage;
  const { weight } = brand.typography.roles.headline;
  const size = 27;
  const set = await words(stage, {
    text: brand.promises[0]?.line ?? brand.name,
    size,
    weight,
    leading: 1.08,
    room: 180,
    swatch: palette.paper,
  });
  const { bare, opacity, ratio } = thinnestVeil(stage, size, weight);
  return onSheet(
    stage,
    [
      ...landscape(stage, { x: 0.82, y: 0.55 }),
      ...(isKept
        ? [rect({ x: 0, y: 0, ...sheet }, palette.text, opacity)]
        : []),
      ...set.at(22, 26),
    ],
    isKept
      ? `Pale words on a picture under a veil of ${Math.round(opacity * 100)} %: a contrast of ${ratioWords(ratio)} to 1`
      : `The same words on the bare picture, with a contrast of ${ratioWords(bare)} to 1`,
  );
}

/** Where the figure stands, and what of it must stay whole. */
const figure = { x: 0.78, y: 0.5 };
const whole = { x: 0.7, y: 0.24, width: 0.16, height: 0.52 };
/** A tall output of a wide picture. */
const tall = 0.72;

/** A tall cut of a wide picture: where the focal point leads it, or in the middle as a program cuts by itself. */
export function crop(stage: Stage, isKept: boolean): Exhibit {
  const { palette } = stage;
  const { width, height } = sheet;
  const cut = coverCrop(
    width,
    height,
    isKept ? figure : { x: 0.5, y: 0.5 },
    isKept ? whole : undefined,
    tall,
  ).crop;
  // In the middle the edge goes through the figure.
  const x = isKept ? cut.x : figure.x - cut.width;
  const area = {
    x: x * width,
    y: cut.y * height,
    width: cut.width * width,
    height: cut.height * height,
  };
  const end = area.x + area.width;
  return onSheet(
    stage,
    [
      ...landscape(stage, figure),
      rect({ x: 0, y: 0, width: area.x, height }, palette.paper, 0.78),
      rect({ x: end, y: 0, width: width - end, height }, palette.paper, 0.78),
      ...frame(area, palette.primary, 2),
    ],
    isKept
      ? "A tall cut of a wide picture, moved so that the person in it stays whole"
      : "The same cut somewhere else: its edge goes through the person",
  );
}
