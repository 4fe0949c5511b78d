"use client";

import { useEffect, useMemo, useRef } from "react";
import { canvasWith } from "./canvas-with.ts";
import { compose } from "./compose.ts";
import type { OverLimit } from "./over-limit.ts";
import type { LoadedPlates, LoadedTile } from "./shapes.ts";
import { useComposed } from "./use-composed.ts";
import type { Size, View } from "./view.ts";

interface SheetCanvasProps {
  readonly plates: LoadedPlates;
  /** Closer plates, to lie over them. */
  readonly tiles: readonly LoadedTile[];
  readonly hidden: ReadonlySet<string>;
  readonly view: View;
  readonly stage: Size;
  /** Where ink stands above the limit, while that is shown. */
  readonly over: OverLimit | undefined;
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
  tiles,
  view,
}: SheetCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sheet = useMemo(
    () => canvasWith(plates, compose(plates, plates.overprints, hidden)),
    [plates, hidden],
  );
  const marked = useMemo(
    () => over && canvasWith(plates, warning(over)),
    [plates, over],
  );
  const composed = useComposed(plates, tiles, hidden);
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
    context.imageSmoothingQuality = "high";
    context.drawImage(sheet, 0, 0);
    for (const { key, left, level, top, ...size } of inLevels(tiles)) {
      const picture = composed.get(key);
      const times = 2 ** level;
      // From about two to one on, squares are what one wants to see.
      context.imageSmoothingEnabled = (view.scale * ratio) / times < 2;
      if (picture)
        context.drawImage(
          picture,
          left / times,
          top / times,
          size.width / times,
          size.height / times,
        );
    }
    context.imageSmoothingEnabled = true;
    if (marked) context.drawImage(marked, 0, 0);
  }, [sheet, marked, view, stage, tiles, composed]);
  return <canvas ref={canvas} className="proof-canvas" />;
}

/** The closest last: it lies over the others. */
const inLevels = (tiles: readonly LoadedTile[]): readonly LoadedTile[] =>
  tiles.toSorted((one, other) => one.level - other.level);
