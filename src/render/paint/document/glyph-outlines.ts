import type { Point } from "#brand";
import type { GlyphsItem } from "../../frame.ts";
import { decimals } from "../../pdf/number.ts";
import type { Font } from "../../text/font.ts";

/** The operators that fill a run's glyphs as shapes, in a space whose y grows downward. */
export function outlineOf(item: GlyphsItem, font: Font): string {
  const em = item.size / font.unitsPerEm;
  const outlines = item.glyphs.map((glyph) => {
    const x = item.x + glyph.x;
    const y = item.y - glyph.y;
    return shapeOf(font, glyph.id, ([right, up]) => [
      x + right * em,
      y - up * em,
    ]);
  });
  const shape = outlines.join("");
  return shape === "" ? "" : `${shape}f\n`;
}

/** PDFs have no quadratic curves: each becomes the cubic that is the same curve. */
function shapeOf(
  font: Font,
  glyph: number,
  place: (point: Point) => Point,
): string {
  let operators = "";
  let pen: Point = [0, 0];
  for (const { kind, points } of font.outline(glyph)) {
    const at = (index: number) =>
      place([points[index * 2] ?? 0, points[index * 2 + 1] ?? 0]);
    const last = at(points.length / 2 - 1);
    switch (kind) {
      case "M":
        operators += `${decimals(last)} m\n`;
        break;
      case "L":
        operators += `${decimals(last)} l\n`;
        break;
      case "Q": {
        const bend = at(0);
        const handles = [...toward(pen, bend), ...toward(last, bend)];
        operators += `${decimals([...handles, ...last])} c\n`;
        break;
      }
      case "C":
        operators += `${decimals([...at(0), ...at(1), ...last])} c\n`;
        break;
      case "Z":
        operators += "h\n";
    }
    if (kind !== "Z") pen = last;
  }
  return operators;
}

/** Two thirds of the way to a quadratic curve's one handle. */
const toward = ([x, y]: Point, [toX, toY]: Point): Point => [
  x + ((toX - x) * 2) / 3,
  y + ((toY - y) * 2) / 3,
];
