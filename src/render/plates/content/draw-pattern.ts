import { PdfStream } from "../../read-pdf/pdf-file.ts";
import { isPatternSpace } from "../color/read-color-space.ts";
import { readShading } from "../color/shading.ts";
import { LayerCover } from "../surface/layer.ts";
import type { Clip } from "../surface/clip.ts";
import { within } from "../surface/clip.ts";
import { matrixOf, multiply, type Matrix } from "../surface/matrix.ts";
import { areaOf, intersect, touched } from "../surface/pixel-area.ts";
import type { Paint } from "../surface/paint.ts";
import type { ContentRun } from "./content-run.ts";
import { drawTiles } from "./draw-tiles.ts";
import { Entries } from "./entries.ts";
import type { ColorState } from "./graphics-state.ts";

/** Where a pattern is to be seen. */
export interface PatternUse {
  /** The shape that it fills. */
  readonly clip: Clip;
  readonly use: "fill" | "stroke";
}

/** Paints a pattern through a clip. */
export async function drawPattern(
  run: ContentRun,
  color: ColorState,
  { clip, use }: PatternUse,
): Promise<void> {
  const { file, missing } = run.page;
  const entries = Entries.of(file, color.pattern);
  const matrix = multiply(matrixOf(entries?.numbers("Matrix")), run.base);
  const pattern = file.resolve(color.pattern);
  if (entries?.number("PatternType") === 2) {
    shade(run, entries.dict.get("Shading"), { clip, use, matrix });
  } else if (pattern instanceof PdfStream && isPatternSpace(color.space)) {
    await drawTiles(run, pattern, {
      matrix,
      clip,
      color: color.space.base && {
        space: color.space.base,
        color: color.color,
      },
      opacity: use === "fill" ? run.state.fillOpacity : run.state.strokeOpacity,
    });
  } else missing.add("A pattern cannot be read: it is damaged");
}

interface ShadeUse extends PatternUse {
  /** From the shading's space to pixels. */
  readonly matrix: Matrix;
  /** Whether it stands by itself, as `sh` paints it, and has no background. */
  readonly isBare?: boolean;
}

/** Paints a shading through a clip. */
export function shade(
  run: ContentRun,
  value: Parameters<typeof readShading>[0],
  { clip, use, matrix, isBare = false }: ShadeUse,
): void {
  const { state, page } = run;
  const shading = readShading(value, {
    ...run.colors,
    matrix,
    isOverprinted: use === "fill" ? state.fillsOver : state.strokesOver,
    isPattern: !isBare,
  });
  if (!shading || run.isHidden) return;
  const { bounds, paint } = shading;
  const opacity = use === "fill" ? state.fillOpacity : state.strokeOpacity;
  paintEverywhere(run, paint, {
    clip: bounds ? within(clip, areaOf(bounds, matrix)) : clip,
    opacity,
  });
  page.budget.operate();
}

/** Lays a paint over everything that a clip lets through. */
export function paintEverywhere(
  run: ContentRun,
  paint: Paint,
  { clip, opacity }: { readonly clip: Clip; readonly opacity: number },
): void {
  const { state, surface, page } = run;
  const cover = new LayerCover(
    {
      surface,
      clip,
      opacity: Math.round(255 * Math.min(1, Math.max(0, opacity))),
      softMask: state.softMask,
      blend: state.blend,
      spend: (pixels) => page.budget.spend(pixels),
    },
    paint,
  );
  const box = touched(intersect(clip.area, surface.box));
  for (let y = box.top; y < box.bottom; y++)
    if (box.left < box.right) cover.span(y, box.left, box.right, 255);
}
