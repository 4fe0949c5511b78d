import type { OutlineStep } from "../../text/font.ts";
import { addOutline } from "../surface/add-outline.ts";
import type { FillRule } from "../../paint/raster/area-rasterizer.ts";
import { isPatternSpace } from "../color/read-color-space.ts";
import type { Clip } from "../surface/clip.ts";
import { within } from "../surface/clip.ts";
import { LayerCover, type Layer } from "../surface/layer.ts";
import { joinRow, least } from "../surface/mask.ts";
import { MaskCover } from "../surface/mask-cover.ts";
import {
  knockOut,
  leave,
  type Paint,
  type PlateInk,
} from "../surface/paint.ts";
import { boundsOf, rectangleOf } from "../surface/path.ts";
import { intersect, isEmpty, touched } from "../surface/pixel-area.ts";
import { addStroke } from "../surface/stroke.ts";
import type { ContentRun } from "./content-run.ts";
import type { ColorState } from "./graphics-state.ts";
import { drawPattern } from "./draw-pattern.ts";

/** Which of the two colours paints. */
export type Use = "fill" | "stroke";

/** The layer that paint goes through at present. */
export function layerOf(run: ContentRun, use: Use): Layer {
  const { state, surface, page } = run;
  const opacity = use === "fill" ? state.fillOpacity : state.strokeOpacity;
  return {
    surface,
    clip: state.clip,
    opacity: Math.round(255 * Math.min(1, Math.max(0, opacity))),
    softMask: state.softMask,
    blend: state.blend,
    spend: (pixels) => page.budget.spend(pixels),
  };
}

/** Whether plates that a colour does not speak of stay as they are. */
export const isOver = ({ state }: ContentRun, use: Use): boolean =>
  use === "fill" ? state.fillsOver : state.strokesOver;

/** A plain colour as a paint; nothing where it prints on no plate. */
export function flatPaint(
  run: ContentRun,
  { space, color }: ColorState,
  use: Use,
): Paint | undefined {
  if (isPatternSpace(space) || space.plates.length === 0) return undefined;
  const overprints = isOver(run, use);
  const skipsZero =
    overprints && space.isDeviceCmyk && run.state.overprintMode === 1;
  const shares = space.inks(color);
  const plates = run.page.inks.names.map((_, plate): PlateInk => {
    const at = space.plates.indexOf(plate);
    if (at < 0) return overprints ? leave : knockOut;
    const share = Math.min(1, Math.max(0, shares[at] ?? 0));
    if (skipsZero && share === 0) return leave;
    return { kind: "even", value: Math.round(255 * share) };
  });
  return { plates };
}

/** Puts an outline on the rasterizer, counting the rows that its edges cross. */
function outline(run: ContentRun, steps: readonly OutlineStep[]): void {
  const { rasterizer, budget } = run.page;
  let y = 0;
  let rows = 0;
  for (const { points } of steps) {
    const next = points.at(-1) ?? y;
    rows += Math.min(rasterizer.height, Math.abs(next - y)) + 1;
    y = next;
  }
  budget.spend(rows);
  addOutline(rasterizer, steps);
}

const isOutside = (run: ContentRun, steps: readonly OutlineStep[], by = 0) => {
  const bounds = boundsOf(steps);
  return isEmpty(
    intersect(run.state.clip.area, {
      left: bounds.left - by,
      top: bounds.top - by,
      right: bounds.right + by + 1e-3,
      bottom: bounds.bottom + by + 1e-3,
    }),
  );
};

/** Fills an outline with the present colour, shading or pattern. */
export async function fill(
  run: ContentRun,
  steps: readonly OutlineStep[],
  rule: FillRule,
): Promise<void> {
  if (run.isHidden || steps.length === 0 || isOutside(run, steps)) return;
  const { state } = run;
  if (isPatternSpace(state.fill.space)) {
    const clip = clipped(run, state.clip, steps, rule);
    await drawPattern(run, state.fill, { clip, use: "fill" });
    return;
  }
  const paint = flatPaint(run, state.fill, "fill");
  if (!paint) return;
  outline(run, steps);
  run.page.rasterizer.sweep(rule, new LayerCover(layerOf(run, "fill"), paint));
}

/** Strokes an outline with the present colour, shading or pattern. */
export async function stroke(
  run: ContentRun,
  steps: readonly OutlineStep[],
): Promise<void> {
  const { state, page } = run;
  const { matrix, pen } = state;
  const reach =
    1 +
    pen.width * Math.max(1, pen.miterLimit) * Math.hypot(...matrix.slice(0, 4));
  if (run.isHidden || steps.length === 0 || isOutside(run, steps, reach))
    return;
  if (isPatternSpace(state.stroke.space)) {
    strokeOutline(run, steps);
    const clip = masked(run, state.clip, "nonzero");
    await drawPattern(run, state.stroke, { clip, use: "stroke" });
    return;
  }
  const paint = flatPaint(run, state.stroke, "stroke");
  if (!paint) return;
  strokeOutline(run, steps);
  page.rasterizer.sweep(
    "nonzero",
    new LayerCover(layerOf(run, "stroke"), paint),
  );
}

function strokeOutline(run: ContentRun, steps: readonly OutlineStep[]): void {
  const { rasterizer, budget } = run.page;
  budget.spend(steps.length * 100);
  addStroke(rasterizer, steps, run.state.pen, run.state.matrix);
}

/** A clip within an outline: a rectangle where the outline is one, a mask otherwise. */
export function clipped(
  run: ContentRun,
  clip: Clip,
  steps: readonly OutlineStep[],
  rule: FillRule,
): Clip {
  const rectangle = rectangleOf(steps);
  if (rectangle) return within(clip, rectangle);
  const narrowed = within(clip, boundsOf(steps));
  if (isEmpty(narrowed.area)) return narrowed;
  outline(run, steps);
  return masked(run, narrowed, rule);
}

/** A clip within what stands on the rasterizer. */
function masked(run: ContentRun, clip: Clip, rule: FillRule): Clip {
  const area = intersect(clip.area, run.surface.box);
  const cover = new MaskCover(touched(area));
  run.page.rasterizer.sweep(rule, cover);
  const { mask } = cover;
  const { box, data } = mask;
  const width = box.right - box.left;
  run.page.budget.spend(data.length);
  if (clip.mask && width > 0)
    for (let y = box.top; y < box.bottom; y++) {
      const start = (y - box.top) * width;
      const row = data.subarray(start, start + width);
      joinRow(clip.mask, row, { y, from: box.left, to: box.right }, least);
    }
  return { area, mask };
}

/** Lays a paint over a whole outline, whatever the present colour. */
export function paintOutline(
  run: ContentRun,
  steps: readonly OutlineStep[],
  paint: Paint,
): void {
  if (run.isHidden) return;
  outline(run, steps);
  run.page.rasterizer.sweep(
    "nonzero",
    new LayerCover(layerOf(run, "fill"), paint),
  );
}
