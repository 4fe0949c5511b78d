import type { CutLine } from "#brand";
import type { PdfDocument } from "../../pdf/document.ts";
import { path, saved } from "../../pdf/operators.ts";
import type { Resources } from "../../pdf/resources.ts";
import { separationSpace } from "./plate-spaces.ts";
import { overprint } from "./press-inks.ts";
import type { Cmyk } from "#brand";

/** How the forme's lines look on a proof; on press they are not printed at all. */
const looks: Readonly<Record<CutLine["name"], Cmyk>> = {
  CutContour: [0, 100, 0, 0],
  Crease: [100, 0, 0, 0],
  Perforation: [100, 0, 100, 0],
};

/** A line that every cutter's software finds. */
const thickness = 1;

/**
 * The operators that draw what a die does, in the frame's points: each kind in a spot of its own
 * name, overprinting, so that nothing of the artwork beneath is missing.
 */
export function paintForme(
  lines: readonly CutLine[],
  scale: number,
  document: PdfDocument,
  resources: Resources,
): string {
  return lines
    .map(({ name, path: segments }) => {
      const space = resources.name(
        "ColorSpace",
        separationSpace(document, { ink: name, cmyk: looks[name] }),
      );
      const state = resources.name("ExtGState", overprint(document));
      return saved(
        `${state} gs\n${space} CS 1 SCN\n${thickness / scale} w 0 J 0 j\n${path(segments)}S\n`,
      );
    })
    .join("");
}
