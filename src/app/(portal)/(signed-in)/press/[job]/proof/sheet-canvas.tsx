"use client";

import { useEffect, useMemo, useRef } from "react";
import { compose } from "./compose.ts";
import type { OverLimit } from "./over-limit.ts";
import type { LoadedPlates } from "./shapes.ts";
import type { Size, View } from "./view.ts";

interface SheetCanvasProps {
  readonly plates: LoadedPlates;
  readonly hidden: ReadonlySet<string>;
  readonly view: View;
  readonly stage: Size;
  /** Where ink stands above the limit, while that is shown. */
  readonly over: OverLimit | undefined;
}

/** A canvas of a size with pixels; it is never part of the page. */
function canvasWith(
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

/** Too much ink in a colour that no paper has. */
function warning({ mask }: OverLimit): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(mask.length * 4);
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue;
    pixels.set([255, 0, 170, 235], at * 4);
  }
  return pixels;
}

/** The composed plates, drawn at the zoom that one looks at. */
export function SheetCanvas({
  hidden,
  over,
  plates,
  stage,
  view,
}: SheetCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sheet = useMemo(
    () => canvasWith(plates, compose(plates, hidden)),
    [plates, hidden],
  );
  const marked = useMemo(
    () => over && canvasWith(plates, warning(over)),
    [plates, over],
  );
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!canvas.current || !context) return;
    const ratio = window.devicePixelRatio || 1;
    canvas.current.width = Math.round(stage.width * ratio);
    canvas.current.height = Math.round(stage.height * ratio);
    context.setTransform(
      view.scale * ratio,
      0,
      0,
      view.scale * ratio,
      view.x * ratio,
      view.y * ratio,
    );
    // From about two to one on, squares are what one wants to see.
    context.imageSmoothingEnabled = view.scale * ratio < 2;
    context.imageSmoothingQuality = "high";
    context.drawImage(sheet, 0, 0);
    if (marked) context.drawImage(marked, 0, 0);
  }, [sheet, marked, view, stage]);
  return <canvas ref={canvas} className="proof-canvas" />;
}
