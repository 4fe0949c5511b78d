import type { VectorArt } from "../vector.ts";

/**
 * Writes a drawing as SVG that names its swatches and says no color.
 *
 * It is how a drawing is kept: when the values of a swatch change, the drawing follows. A browser
 * draws it black; `writeSvg` writes what people look at. `readVector` gives the same drawing back.
 *
 * @example
 * writeNamedSvg({ width: 9, height: 9, paths: [{ d: "M 0 0 L 9 9 Z", fill: "mere" }] }).length; // 113
 */
export function writeNamedSvg({ height, paths, width }: VectorArt): string {
  const lines = paths.map(({ d, fill, opacity, rule }) => {
    const shine = opacity === undefined ? "" : ` fill-opacity="${opacity}"`;
    const winding = rule === undefined ? "" : ` fill-rule="${rule}"`;
    return `  <path data-swatch="${fill}"${shine}${winding} d="${d}"/>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${lines.join("")}</svg>\n`;
}
