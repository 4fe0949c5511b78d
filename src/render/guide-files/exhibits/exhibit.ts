/**
 * What pictures of rules are made of: flat shapes in the brand's swatches on a sheet of one size, words as outlines set
 * by the engine's own type. It knows no rule.
 */
import {
  readPathData,
  writePathData,
  type Brand,
  type PathSegment,
  type Point,
  type VectorArt,
  type VectorPath,
} from "#brand";
import type { DocumentPalette } from "../../documents/document-palette.ts";
import type { FontLibrary } from "../../text/font-library.ts";
import { setWords, type SetWords, type Words } from "../set-words.ts";

/** A picture of a rule, and what it shows in words. */
export interface Exhibit {
  readonly art: VectorArt;
  readonly alt: string;
}

/** What every picture is drawn from. */
export interface Stage {
  readonly brand: Brand;
  readonly fonts: FontLibrary;
  readonly palette: DocumentPalette;
}

/** The sheet of every picture, in points. */
export const sheet = { width: 320, height: 200 } as const;

/** Shapes on the sheet, over its paper. */
export const onSheet = (
  { palette }: Stage,
  paths: readonly VectorPath[],
): VectorArt => ({
  ...sheet,
  paths: [
    rect({ x: 0, y: 0, ...sheet }, palette.paper),
    ...paths.filter(({ d }) => d !== ""),
  ],
});

/** A place on the sheet, points from its left top corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const short = (value: number): number => Math.round(value * 1000) / 1000;

/** A flat area, cut at the edges of the sheet: a page has no edge of its own to cut a drawing at. */
export const rect = (
  { height, width, x, y }: Area,
  fill: string,
  opacity?: number,
): VectorPath => {
  const across = (at: number) => short(Math.min(Math.max(at, 0), sheet.width));
  const down = (at: number) => short(Math.min(Math.max(at, 0), sheet.height));
  const [left, right] = [across(x), across(x + width)];
  const [top, foot] = [down(y), down(y + height)];
  return {
    d: `M ${left} ${top} L ${right} ${top} L ${right} ${foot} L ${left} ${foot} Z`,
    fill,
    ...(opacity !== undefined && { opacity }),
  };
};

/** A disc about a middle. */
export function disc(
  [x, y]: Point,
  radius: number,
  fill: string,
  opacity?: number,
): VectorPath {
  const pull = radius * 0.5523;
  const at = (dx: number, dy: number) => `${short(x + dx)} ${short(y + dy)}`;
  return {
    d: [
      `M ${at(0, -radius)}`,
      `C ${at(pull, -radius)} ${at(radius, -pull)} ${at(radius, 0)}`,
      `C ${at(radius, pull)} ${at(pull, radius)} ${at(0, radius)}`,
      `C ${at(-pull, radius)} ${at(-radius, pull)} ${at(-radius, 0)}`,
      `C ${at(-radius, -pull)} ${at(-pull, -radius)} ${at(0, -radius)}`,
      "Z",
    ].join(" "),
    fill,
    ...(opacity !== undefined && { opacity }),
  };
}

/** The four sides of an area as lines within it. */
export const frame = (
  { height, width, x, y }: Area,
  fill: string,
  thickness = 1,
): readonly VectorPath[] => [
  rect({ x, y, width, height: thickness }, fill),
  rect({ x, y: y + height - thickness, width, height: thickness }, fill),
  rect({ x, y, width: thickness, height }, fill),
  rect({ x: x + width - thickness, y, width: thickness, height }, fill),
];

/** A drawing stretched into an area, its fills named anew where that is told. */
export function placed(
  art: VectorArt,
  { height, width, x, y }: Area,
  fillOf: (fill: string) => string = (fill) => fill,
): readonly VectorPath[] {
  const to = ([left, top]: Point): Point => [
    x + (left * width) / art.width,
    y + (top * height) / art.height,
  ];
  return art.paths.map((path) => ({
    ...path,
    fill: fillOf(path.fill),
    d: writePathData(readPathData(path.d).map((step) => moved(step, to))),
  }));
}

function moved(step: PathSegment, to: (point: Point) => Point): PathSegment {
  if (step.kind === "close") return step;
  if (step.kind !== "curve") return { kind: step.kind, to: to(step.to) };
  return {
    kind: "curve",
    first: to(step.first),
    second: to(step.second),
    to: to(step.to),
  };
}

/** Words that are set, with what draws them at a place. */
export interface DrawnWords extends Pick<SetWords, "height" | "width"> {
  at(x: number, y: number): readonly VectorPath[];
}

/** Sets words by the engine, and draws them as outlines. */
export async function words(
  { fonts }: Stage,
  asked: Words,
): Promise<DrawnWords> {
  const set = await setWords(fonts, asked);
  return {
    width: set.width,
    height: set.height,
    at: (x, y) =>
      set.at(x, y).map(({ font: key, glyphs, size, swatch, ...run }) => {
        const font = fonts.font(key);
        const unit = size / font.unitsPerEm;
        const steps = glyphs.flatMap((glyph) =>
          font.outline(glyph.id).map(({ kind, points }) => {
            const numbers = points.map((value, index) =>
              short(
                index % 2 === 0
                  ? run.x + glyph.x + value * unit
                  : run.y - glyph.y - value * unit,
              ),
            );
            return `${kind} ${numbers.join(" ")}`.trim();
          }),
        );
        return { d: steps.join(" "), fill: swatch };
      }),
  };
}
