import {
  thinnestVeil,
  veiledSize,
  type FocalPoint,
  type VectorArt,
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

/** Words on a picture, with the veil that their contrast needs or without it. */
export async function veil(stage: Stage, isKept: boolean): Promise<VectorArt> {
  const { brand, palette } = stage;
  const { weight } = brand.typography.roles.headline;
  const set = await words(stage, {
    text: brand.promises[0]?.line ?? brand.name,
    size: veiledSize,
    weight,
    leading: 1.08,
    room: 180,
    swatch: palette.paper,
  });
  const { opacity } = thinnestVeil(brand);
  return onSheet(stage, [
    ...landscape(stage, { x: 0.82, y: 0.55 }),
    ...(isKept ? [rect({ x: 0, y: 0, ...sheet }, palette.text, opacity)] : []),
    ...set.at(22, 26),
  ]);
}

/** Where the figure stands, and what of it must stay whole. */
const figure = { x: 0.78, y: 0.5 };
const whole = { x: 0.7, y: 0.24, width: 0.16, height: 0.52 };
/** A tall output of a wide picture. */
const tall = 0.72;

/** A tall cut of a wide picture: where the focal point leads it, or in the middle as a program cuts by itself. */
export function crop(stage: Stage, isKept: boolean): VectorArt {
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
  return onSheet(stage, [
    ...landscape(stage, figure),
    rect({ x: 0, y: 0, width: area.x, height }, palette.paper, 0.78),
    rect({ x: end, y: 0, width: width - end, height }, palette.paper, 0.78),
    ...frame(area, palette.primary, 2),
  ]);
}
