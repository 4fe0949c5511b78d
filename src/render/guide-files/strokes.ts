import { box, pt, type Box } from "#brand";
import type { FillItem } from "../frame.ts";

/** How a line of a drawing looks. */
export interface Stroke {
  readonly swatch: string;
  readonly thickness: number;
  /** Lengths of a dash and of the gap after it; absent: the line is whole. */
  readonly dash?: readonly [dash: number, gap: number];
  readonly opacity?: number;
}

/** A flat area of a drawing. */
export const area = (
  at: Box,
  swatch: string,
  opacity = 1,
  name = "area",
): FillItem => ({
  kind: "fill",
  role: "artifact",
  order: -1,
  name,
  language: "en",
  isStatic: false,
  box: at,
  paint: { kind: "swatch", swatch, opacity },
  radius: pt(0),
});

/** A line along an axis from a place on, drawn as the thin areas that it consists of. */
export function rule(
  axis: "horizontal" | "vertical",
  [x, y]: readonly [x: number, y: number],
  length: number,
  { dash, opacity, swatch, thickness }: Stroke,
): readonly FillItem[] {
  const [on, off] = dash ?? [length, 0];
  const step = on + off;
  const count = step > 0 ? Math.ceil(length / step) : 0;
  return Array.from({ length: count }, (_, index) => {
    const from = index * step;
    const long = Math.min(on, length - from);
    return area(
      axis === "horizontal"
        ? box(x + from, y - thickness / 2, long, thickness)
        : box(x - thickness / 2, y + from, thickness, long),
      swatch,
      opacity,
      "line",
    );
  });
}

/** The four sides of a box. */
export const outline = (
  { height, width, x, y }: Box,
  stroke: Stroke,
): readonly FillItem[] => [
  ...rule("horizontal", [x, y], width, stroke),
  ...rule("horizontal", [x, y + height], width, stroke),
  ...rule("vertical", [x, y], height, stroke),
  ...rule("vertical", [x + width, y], height, stroke),
];
