import type { PixelBox } from "../paint/raster/pixel-box.ts";
import type { PdfFile, PdfPage, PdfValue } from "../read-pdf/pdf-file.ts";
import { numbersOf } from "./content/entries.ts";
import { multiply, type Matrix } from "./surface/matrix.ts";
import { areaOf, intersect, type Area } from "./surface/pixel-area.ts";

/** The pixels of a page. */
export interface PageGrid {
  /** From the page's own space to pixels, its turn included. */
  readonly matrix: Matrix;
  readonly box: PixelBox;
  /** Where ink may fall. */
  readonly clip: Area;
  /** Pixels per inch. */
  readonly density: number;
}

/** Pixels of all plates of a page together. */
const mostPixels = 40_000_000;
/** A side shorter or longer than this, in points, is a mistake. */
const longest = 20_000;

interface GridOptions {
  readonly density: number;
  readonly clip: "media" | "bleed" | "trim";
  readonly plates: number;
}

/** Lays the grid of pixels over a page's MediaBox. */
export function pageGrid(
  file: PdfFile,
  page: PdfPage,
  { density, clip, plates }: GridOptions,
): PageGrid {
  const media = upright(file, page.inherited("MediaBox")) ?? [0, 0, 612, 792];
  const [x0, y0, x1, y1] = media;
  const width = Math.min(longest, x1 - x0);
  const height = Math.min(longest, y1 - y0);
  const userUnit = file.resolve(page.dict.get("UserUnit"));
  const unit = typeof userUnit === "number" && userUnit > 0 ? userUnit : 1;
  const inches = (width * height * unit * unit) / 5184;
  const affordable = Math.sqrt(mostPixels / plates / inches);
  const used = Math.min(density, affordable);
  const scale = (used / 72) * unit;
  const turn = turnOf(file.resolve(page.inherited("Rotate")));
  const matrix = multiply(
    [1, 0, 0, 1, -x0, -y0],
    turned(turn, width * scale, height * scale, scale),
  );
  const all = areaOf([x0, y0, x0 + width, y0 + height], matrix);
  const box = {
    left: 0,
    top: 0,
    right: Math.max(1, Math.round(all.right)),
    bottom: Math.max(1, Math.round(all.bottom)),
  };
  const wanted = boxOf(file, page, clip);
  return {
    matrix,
    box,
    clip: wanted ? intersect(box, areaOf(wanted, matrix)) : box,
    density: used,
  };
}

type Edges = readonly [x0: number, y0: number, x1: number, y1: number];

/** A rectangle from its lower left corner; nothing where it is none. */
function upright(
  file: PdfFile,
  value: PdfValue | undefined,
): Edges | undefined {
  const numbers = numbersOf(file, value);
  const [a = 0, b = 0, c = 0, d = 0] = numbers ?? [];
  if (numbers?.length !== 4 || a === c || b === d) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

function boxOf(
  file: PdfFile,
  page: PdfPage,
  clip: "media" | "bleed" | "trim",
): Edges | undefined {
  if (clip === "media") return undefined;
  const bleed = upright(file, page.dict.get("BleedBox"));
  const trim = upright(file, page.dict.get("TrimBox"));
  const crop = upright(file, page.inherited("CropBox"));
  return clip === "bleed" ? (bleed ?? trim ?? crop) : (trim ?? crop);
}

function turnOf(rotate: PdfValue): 0 | 90 | 180 | 270 {
  const turn = typeof rotate === "number" ? ((rotate % 360) + 360) % 360 : 0;
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}

/** From points at the lower left corner to pixels at the upper left, after a turn clockwise. */
function turned(
  turn: 0 | 90 | 180 | 270,
  width: number,
  height: number,
  scale: number,
): Matrix {
  switch (turn) {
    case 0:
      return [scale, 0, 0, -scale, 0, height];
    case 90:
      return [0, scale, scale, 0, 0, 0];
    case 180:
      return [-scale, 0, 0, scale, width, 0];
    case 270:
      return [0, -scale, -scale, 0, height, width];
  }
}
