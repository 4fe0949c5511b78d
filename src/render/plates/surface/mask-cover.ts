import type { Cover } from "../../paint/raster/area-rasterizer.ts";
import type { PixelBox } from "../../paint/raster/pixel-box.ts";
import type { Mask } from "./mask.ts";

/** Writes the coverage of outlines into a mask. */
export class MaskCover implements Cover {
  readonly mask: Mask;
  readonly #data: Uint8Array;

  constructor(box: PixelBox) {
    const width = Math.max(0, box.right - box.left);
    this.#data = new Uint8Array(width * Math.max(0, box.bottom - box.top));
    this.mask = { box, data: this.#data, outside: 0 };
  }

  span(y: number, from: number, to: number, coverage: number): void {
    const { box } = this.mask;
    if (y < box.top || y >= box.bottom) return;
    const start = (y - box.top) * (box.right - box.left) - box.left;
    const left = Math.max(from, box.left);
    const right = Math.min(to, box.right);
    if (left < right) this.#data.fill(coverage, start + left, start + right);
  }
}
