import type { PixelBox } from "../../paint/raster/pixel-box.ts";

/**
 * The plates of a page or of a group, as they are being laid down.
 *
 * A group also counts per plate how far each pixel is covered, because overprinting covers some
 * plates and not others. Its inks are premultiplied by that.
 */
export class Surface {
  readonly box: PixelBox;
  readonly width: number;
  readonly height: number;
  /** Ink of 0 to 255 per plate. */
  readonly planes: readonly Uint8Array[];
  /** Coverage of 0 to 255 per plate; absent where everything lies on paper. */
  readonly alphas?: readonly Uint8Array[];

  constructor(box: PixelBox, plates: number, isGroup: boolean) {
    this.box = box;
    this.width = Math.max(0, box.right - box.left);
    this.height = Math.max(0, box.bottom - box.top);
    const size = this.width * this.height;
    const make = () =>
      Array.from({ length: plates }, () => new Uint8Array(size));
    this.planes = make();
    if (isGroup) this.alphas = make();
  }

  /** Where a pixel lies in every plane. */
  indexOf(x: number, y: number): number {
    return (y - this.box.top) * this.width + x - this.box.left;
  }
}

/** `a` times `b` of 255. */
export const portion = (a: number, b: number): number => {
  const product = a * b + 128;
  return (product + (product >> 8)) >> 8;
};
