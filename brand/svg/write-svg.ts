import { suggestion } from "../nearest.ts";
import { hexOf } from "../hex.ts";
import type { Swatch } from "../swatch.ts";
import type { VectorArt, VectorPath } from "../vector.ts";
import { InvalidVectorError } from "./invalid-vector-error.ts";

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");

/**
 * Writes a drawing as SVG in sRGB, one path a line.
 *
 * Each path keeps its swatch in `data-swatch`, so that `readVector` gives the same drawing back
 * even where two swatches share a color. A fill that is no swatch is an InvalidVectorError
 * `vector/fill`.
 */
export function writeSvg(art: VectorArt, swatches: readonly Swatch[]): string {
  const paths = art.paths.map((path) => `  ${writePath(path, swatches)}\n`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${art.width} ${art.height}">\n${paths.join("")}</svg>\n`;
}

function writePath(path: VectorPath, swatches: readonly Swatch[]): string {
  const swatch = swatches.find(({ name }) => name === path.fill);
  if (!swatch)
    throw new InvalidVectorError(
      "vector/fill",
      `Cannot write a path filled with "${path.fill}": no swatch has this name${suggestion(
        path.fill,
        swatches.map(({ name }) => name),
      )}`,
    );
  const opacity =
    path.opacity === undefined ? "" : ` fill-opacity="${path.opacity}"`;
  const rule = path.rule === undefined ? "" : ` fill-rule="${path.rule}"`;
  return `<path fill="${hexOf(swatch.srgb)}" data-swatch="${escaped(swatch.name)}"${opacity}${rule} d="${escaped(path.d)}"/>`;
}
