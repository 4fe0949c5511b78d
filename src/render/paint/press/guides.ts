import type { PathSegment } from "#brand";
import type { PdfDocument } from "../../pdf/document.ts";
import { path, saved } from "../../pdf/operators.ts";
import type { Resources } from "../../pdf/resources.ts";
import { separationSpace } from "./plate-spaces.ts";
import { overprint } from "./press-inks.ts";

/** A line that a designer works to and nobody prints. */
export interface GuideLine {
  readonly path: readonly PathSegment[];
  /** Whether it is dashed: a fold or the safe edge. */
  readonly isDashed: boolean;
}

/** The plate of guides. A studio that finds it in a job asks; none prints it unasked. */
export const guideInk = "Guides";

const thickness = 0.5;

/** The operators that draw guides, in the frame's points, in a plate of their own that overprints. */
export function paintGuides(
  lines: readonly GuideLine[],
  scale: number,
  {
    document,
    resources,
  }: { readonly document: PdfDocument; readonly resources: Resources },
): string {
  if (lines.length === 0) return "";
  const space = resources.name(
    "ColorSpace",
    separationSpace(document, { ink: guideInk, cmyk: [75, 0, 10, 0] }),
  );
  const state = resources.name("ExtGState", overprint(document));
  const dash = `[${4 / scale} ${2 / scale}] 0 d\n`;
  return saved(
    `${state} gs\n${space} CS 1 SCN\n${thickness / scale} w 0 J 0 j\n` +
      lines
        .map(({ isDashed, path: segments }) =>
          saved((isDashed ? dash : "") + `${path(segments)}S\n`),
        )
        .join(""),
  );
}
