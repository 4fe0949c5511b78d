import type { LoadedPlates } from "./shapes.ts";

/** Square millimetres that ink is a mean over: paper takes ink by areas, not by pixels. */
const squareMillimeters = 15;

/** A rectangle of pixels; `right` and `foot` are the first outside. */
export interface PixelArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly foot: number;
}

/** Where ink stands above a limit. */
export interface OverLimit {
  /** 1 for each pixel in the middle of a window whose mean is above. */
  readonly mask: Uint8Array;
  /** Its share of the area, per cent. */
  readonly percent: number;
}

/** Looks for windows of 15 mm² with more ink than a limit, per cent, inside an area: marks beside it are solid. */
export function overLimit(
  page: LoadedPlates,
  limit: number,
  area: PixelArea,
): OverLimit {
  const { density, height, width } = page;
  const side = Math.max(
    1,
    Math.round((Math.sqrt(squareMillimeters) / 25.4) * density),
  );
  const mask = new Uint8Array(width * height);
  const columns = new Uint32Array(width);
  const most = (limit / 100) * 255 * side * side;
  const half = Math.floor(side / 2);
  let found = 0;
  for (let row = area.top; row < area.foot; row++) {
    addRow(page, { row, sign: 1, area }, columns);
    if (row - side >= area.top)
      addRow(page, { row: row - side, sign: -1, area }, columns);
    if (row + 1 - area.top < side) continue;
    let sum = 0;
    for (let x = area.left; x < area.right; x++) {
      sum += columns[x] ?? 0;
      if (x - side >= area.left) sum -= columns[x - side] ?? 0;
      if (x + 1 - area.left < side || sum <= most) continue;
      mask[(row - half) * width + x - half] = 1;
      found += 1;
    }
  }
  const pixels = (area.right - area.left) * (area.foot - area.top);
  return { mask, percent: pixels > 0 ? (found / pixels) * 100 : 0 };
}

/** Adds the inks of a row to its columns, or takes them away. */
function addRow(
  { plates, width }: LoadedPlates,
  {
    area,
    row,
    sign,
  }: {
    readonly row: number;
    readonly sign: 1 | -1;
    readonly area: PixelArea;
  },
  columns: Uint32Array,
): void {
  for (const { data, kind } of plates) {
    if (kind === "forme") continue;
    for (let x = area.left; x < area.right; x++)
      columns[x] = (columns[x] ?? 0) + sign * (data[row * width + x] ?? 0);
  }
}
