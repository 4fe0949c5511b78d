/** The four edges of a page's trim, seen from outside, and the ink that stands along them. */
import { pt, type Box } from "#brand";
import type { Plates } from "../../plates/plates.ts";
import type { InspectedPage } from "./artwork-subject.ts";

/** One edge of the trim. */
export interface Edge {
  readonly name: "left" | "right" | "bottom" | "top";
  /** How far the bleed reaches beyond it, in points; 0 where there is no bleed. */
  readonly bleed: number;
  /** A strip of a depth in points, inward from the edge. */
  readonly strip: (depth: number) => Box;
}

const boxOf = (x: number, y: number, width: number, height: number): Box => ({
  x: pt(x),
  y: pt(y),
  width: pt(width),
  height: pt(height),
});

/** The edges of a trim box with a bleed box around it. */
export function edgesOf(trim: Box, bleed: Box): readonly Edge[] {
  const { x, y, width, height } = trim;
  const right = x + width;
  const top = y + height;
  return [
    {
      name: "left",
      bleed: x - bleed.x,
      strip: (depth) => boxOf(x, y, depth, height),
    },
    {
      name: "right",
      bleed: bleed.x + bleed.width - right,
      strip: (depth) => boxOf(right - depth, y, depth, height),
    },
    {
      name: "bottom",
      bleed: y - bleed.y,
      strip: (depth) => boxOf(x, y, width, depth),
    },
    {
      name: "top",
      bleed: bleed.y + bleed.height - top,
      strip: (depth) => boxOf(x, top - depth, width, depth),
    },
  ];
}

/** The plates as they run across an edge. */
export interface AcrossEdge {
  /** Pixels along the edge. */
  readonly length: number;
  /** Whole pixels that lie between the trim and a distance outside it. */
  readonly depthOf: (distance: number) => number;
  /**
   * Ink of all plates at a place along the edge, per cent; `row` counts whole pixels outward from
   * the trim from 1, and inward from -1.
   */
  readonly inkAt: (place: number, row: number) => number;
}

/** Rounding within this share of a pixel is arithmetic's. */
const slack = 0.02;

/** Lays rows along an edge: a pixel that the trim runs through belongs to neither side. */
export function acrossEdge(
  { name }: Edge,
  { boxes }: InspectedPage,
  { plates, width, height, density }: Plates,
): AcrossEdge {
  const { media, trim = media } = boxes;
  const scale = density / 72;
  const left = (trim.x - media.x) * scale;
  const top = (media.y + media.height - trim.y - trim.height) * scale;
  const isAcross = name === "top" || name === "bottom";
  const isFirst = name === "top" || name === "left";
  const [start, size] = isAcross
    ? [left, trim.width * scale]
    : [top, trim.height * scale];
  const [before, depth] = isAcross
    ? [top, trim.height * scale]
    : [left, trim.width * scale];
  const edge = isFirst ? before : before + depth;
  const low = Math.floor(edge + slack);
  const high = Math.ceil(edge - slack);
  const first = Math.ceil(start - slack);
  /** The first pixel on the far side of the trim, and the first on the near one. */
  const place = (row: number): number => {
    const outward = isFirst ? low - row : high + row - 1;
    const inward = isFirst ? high - row - 1 : low + row;
    return row > 0 ? outward : inward;
  };
  return {
    length: Math.max(0, Math.floor(start + size + slack) - first),
    depthOf: (distance) =>
      Math.max(
        0,
        isFirst
          ? low - Math.ceil(edge - distance * scale - slack)
          : Math.floor(edge + distance * scale + slack) - high,
      ),
    inkAt: (along, row) => {
      const [x, y] = isAcross
        ? [first + along, place(row)]
        : [place(row), first + along];
      if (x < 0 || y < 0 || x >= width || y >= height) return 0;
      let sum = 0;
      for (const { data } of plates) sum += data[y * width + x] ?? 0;
      return (sum / 255) * 100;
    },
  };
}
