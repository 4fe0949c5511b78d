import type { Size } from "./view.ts";

/** A canvas of a size with pixels; it is never part of the page. */
export function canvasWith(
  { height, width }: Size,
  pixels: Uint8ClampedArray<ArrayBuffer>,
): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas
    .getContext("2d")
    ?.putImageData(new ImageData(pixels, width, height), 0, 0);
  return canvas;
}
