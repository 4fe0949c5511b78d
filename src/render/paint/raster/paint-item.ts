/**
 * Paints one item of a frame on a canvas. It resolves swatches, fonts and photographs, and stops
 * where one is not there.
 */
import { MissingSupplyError, PaintError } from "../../errors.ts";
import type {
  FillItem,
  FrameItem,
  GlyphsItem,
  PhotoItem,
  VectorItem,
} from "../../frame.ts";
import type { Supplies } from "../../supplies.ts";
import type { SwatchLookup } from "../swatch-lookup.ts";
import { blendColor, blendPicture } from "./blend.ts";
import { blendGradient } from "./blend-gradient.ts";
import type { Cover } from "./area-rasterizer.ts";
import { fillBox, fillOutlines, type Canvas } from "./canvas.ts";
import { addPacked } from "./add-packed.ts";
import { packGlyph } from "./packed-outline.ts";
import { snap, type ReadOutline } from "./pixel-box.ts";

/** What painting an item needs beside the item. */
export interface Painting {
  readonly canvas: Canvas;
  readonly supplies: Supplies;
  readonly swatches: SwatchLookup;
  readonly readOutline: ReadOutline;
  /** Pixels of a point. */
  readonly scale: number;
}

/** Paints an item over what the canvas holds: at once, but for a photograph. */
export function paintItem(
  item: FrameItem,
  painting: Painting,
): Promise<void> | undefined {
  switch (item.kind) {
    case "fill":
      paintFill(item, painting);
      return undefined;
    case "photo":
      return paintPhoto(item, painting);
    case "vector":
      paintVector(item, painting);
      return undefined;
    case "glyphs":
      paintGlyphs(item, painting);
      return undefined;
  }
}

function paintFill(item: FillItem, painting: Painting): void {
  const { canvas, scale } = painting;
  const box = snap(item.box, scale);
  fillBox(canvas, box, item.radius * scale, paintOf(item, painting));
}

function paintOf(
  { paint, box, name }: FillItem,
  { canvas, swatches, scale }: Painting,
): Cover {
  if (paint.kind === "swatch") {
    const { srgb } = swatches(paint.swatch, name);
    return blendColor(canvas.pixels, srgb, share(paint.opacity, name));
  }
  if (paint.stops.length < 2) {
    throw new PaintError(
      `Cannot paint the gradient of "${name}": expected two stops or more, received ${paint.stops.length}`,
    );
  }
  const place = ([x, y]: readonly [number, number]) =>
    [
      (box.x + x * box.width) * scale,
      (box.y + y * box.height) * scale,
    ] as const;
  return blendGradient(canvas.pixels, {
    from: place(paint.from),
    to: place(paint.to),
    stops: paint.stops.map(({ at, swatch, opacity }) => ({
      at,
      srgb: swatches(swatch, name).srgb,
      opacity: share(opacity, name),
    })),
  });
}

/** An opacity that is one. */
function share(opacity: number, where: string): number {
  if (opacity >= 0 && opacity <= 1) return opacity;
  throw new PaintError(
    `Cannot paint "${where}" at opacity ${opacity}: give a number from 0 to 1`,
  );
}

async function paintPhoto(item: PhotoItem, painting: Painting): Promise<void> {
  const { canvas, supplies, scale } = painting;
  const photograph = supplies.photographs.get(item.photograph);
  if (!photograph) {
    throw new MissingSupplyError(
      `No photograph "${item.photograph}" for "${item.name}": add it to the toolkit`,
    );
  }
  const box = snap(item.box, scale);
  const picture = await supplies.pixels.pixels(
    photograph,
    item.crop,
    box.right - box.left,
    box.bottom - box.top,
  );
  const blend = blendPicture(canvas.pixels, picture, box.left, box.top);
  fillBox(canvas, box, item.radius * scale, blend);
}

function paintVector(item: VectorItem, painting: Painting): void {
  const { canvas, swatches, readOutline, scale } = painting;
  const placement = {
    scaleX: item.scale * scale,
    scaleY: item.scale * scale,
    dx: item.dx * scale,
    dy: item.dy * scale,
    isSnapped: item.subject === "code",
  };
  for (const { d, fill, opacity = 1, rule = "nonzero" } of item.paths) {
    const { srgb } = swatches(fill, item.name);
    addPacked(canvas.outlines, readOutline(d), placement);
    fillOutlines(
      canvas,
      rule,
      blendColor(canvas.pixels, srgb, share(opacity, item.name)),
    );
  }
}

function paintGlyphs(item: GlyphsItem, painting: Painting): void {
  const { canvas, supplies, swatches, scale } = painting;
  const font = supplies.fonts.font(item.font);
  const unit = (item.size / font.unitsPerEm) * scale;
  const { srgb } = swatches(item.swatch, item.name);
  for (const glyph of item.glyphs) {
    addPacked(canvas.outlines, packGlyph(font, glyph.id), {
      scaleX: unit,
      scaleY: -unit,
      dx: (item.x + glyph.x) * scale,
      dy: (item.y - glyph.y) * scale,
    });
  }
  fillOutlines(canvas, "nonzero", blendColor(canvas.pixels, srgb, 1));
}
