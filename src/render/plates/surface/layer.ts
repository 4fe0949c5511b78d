import type { Cover } from "../../paint/raster/area-rasterizer.ts";
import type { Blend } from "./blend-mode.ts";
import type { Clip } from "./clip.ts";
import { layRow, weigh } from "./lay-row.ts";
import { both, joinRow, least, type Mask } from "./mask.ts";
import type { Paint } from "./paint.ts";
import { portion, type Surface } from "./surface.ts";

/** How paint reaches a surface. */
export interface Layer {
  readonly surface: Surface;
  readonly clip: Clip;
  /** 0 to 255. */
  readonly opacity: number;
  readonly softMask?: Mask | undefined;
  readonly blend?: Blend | undefined;
  /**
   * Told how many pixels are about to be painted, those of paints that vary four times; it throws
   * when a page asks for too many.
   */
  spend(pixels: number): void;
}

/** Lays a paint through a layer wherever a rasterizer finds an outline. */
export class LayerCover implements Cover {
  readonly #layer: Layer;
  readonly #paint: Paint;
  readonly #weights: Uint8Array;

  constructor(layer: Layer, paint: Paint) {
    this.#layer = layer;
    this.#paint = paint;
    this.#weights = new Uint8Array(layer.surface.width);
  }

  span(y: number, from: number, to: number, coverage: number): void {
    const { area } = this.#layer.clip;
    const { box } = this.#layer.surface;
    const height = Math.min(area.bottom, y + 1) - Math.max(area.top, y);
    if (height <= 0 || y < box.top || y >= box.bottom) return;
    const most = Math.min(coverage, Math.round(height * 255));
    let start = Math.max(from, box.left, Math.floor(area.left));
    let end = Math.min(to, box.right, Math.ceil(area.right));
    // The clip's own edges may cut their pixels.
    if (start < end && area.left > start) {
      const width = Math.min(start + 1, area.right) - area.left;
      this.#lay(y, start, start + 1, Math.min(most, Math.round(width * 255)));
      start += 1;
    }
    if (start < end && area.right < end) {
      const width = area.right - (end - 1);
      this.#lay(y, end - 1, end, Math.min(most, Math.round(width * 255)));
      end -= 1;
    }
    if (start < end) this.#lay(y, start, end, most);
  }

  #lay(y: number, from: number, to: number, coverage: number): void {
    const { surface, clip, opacity, softMask, blend } = this.#layer;
    const paint = this.#paint;
    const length = to - from;
    this.#layer.spend(paint.row ? 4 * length : length);
    const row = paint.row?.(y, from, to);
    const at = surface.indexOf(from, y);
    if (!clip.mask && !softMask && !row?.alpha) {
      const weight = portion(coverage, opacity);
      if (weight > 0)
        layRow(surface, paint, { at, length, weight }, { row, blend });
      return;
    }
    const weights = this.#weights;
    weights.fill(coverage, 0, length);
    if (clip.mask) joinRow(clip.mask, weights, { y, from, to }, least);
    if (softMask) joinRow(softMask, weights, { y, from, to }, both);
    if (row?.alpha) weigh(weights, length, row.alpha);
    if (opacity < 255) weigh(weights, length, opacity);
    layRow(surface, paint, { at, length, weight: weights }, { row, blend });
  }
}
