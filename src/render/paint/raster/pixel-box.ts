import type { Box } from "#brand";
import type { FrameItem, GlyphsItem, VectorItem } from "../../frame.ts";
import type { FontLibrary } from "../../text/font-library.ts";
import type { PackedOutline } from "./packed-outline.ts";

/** A rectangle of whole pixels; `right` and `bottom` are the first pixels outside. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * A box on whole pixels. Boxes that touch in points touch in pixels, so no ground shows between
 * them, and what has any size keeps at least one pixel.
 */
export function snap(box: Box, scale: number): PixelBox {
  const left = Math.round(box.x * scale);
  const top = Math.round(box.y * scale);
  const right = Math.round((box.x + box.width) * scale);
  const bottom = Math.round((box.y + box.height) * scale);
  return {
    left,
    top,
    right: box.width > 0 ? Math.max(right, left + 1) : left,
    bottom: box.height > 0 ? Math.max(bottom, top + 1) : top,
  };
}

/** Whether two boxes share a pixel. */
export const sharePixels = (a: PixelBox, b: PixelBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Reads a path's outline; drawings are many and their paths few, so it may remember. */
export type ReadOutline = (d: string) => PackedOutline;

/** Pixels that an item can touch: never fewer than it does, and seldom many more. */
export function touchedPixels(
  item: FrameItem,
  scale: number,
  fonts: FontLibrary,
  readOutline: ReadOutline,
): PixelBox {
  switch (item.kind) {
    case "fill":
    case "photo":
      return snap(item.box, scale);
    case "glyphs":
      return glyphsPixels(item, scale, fonts);
    case "vector":
      return vectorPixels(item, scale, readOutline);
  }
}

/** Extents in points. */
class Extents {
  left = Infinity;
  top = Infinity;
  right = -Infinity;
  bottom = -Infinity;

  add(x: number, y: number): void {
    if (x < this.left) this.left = x;
    if (x > this.right) this.right = x;
    if (y < this.top) this.top = y;
    if (y > this.bottom) this.bottom = y;
  }

  /** One pixel wider all round: fonts round their extents, and codes are moved to whole pixels. */
  pixels(scale: number): PixelBox {
    if (this.left > this.right) return { left: 0, top: 0, right: 0, bottom: 0 };
    return {
      left: Math.floor(this.left * scale) - 1,
      top: Math.floor(this.top * scale) - 1,
      right: Math.ceil(this.right * scale) + 1,
      bottom: Math.ceil(this.bottom * scale) + 1,
    };
  }
}

function glyphsPixels(
  item: GlyphsItem,
  scale: number,
  fonts: FontLibrary,
): PixelBox {
  const font = fonts.font(item.font);
  const unit = item.size / font.unitsPerEm;
  const extents = new Extents();
  for (const glyph of item.glyphs) {
    const ink = font.ink(glyph.id);
    if (ink.left === ink.right) continue;
    const x = item.x + glyph.x;
    const y = item.y - glyph.y;
    extents.add(x + ink.left * unit, y - ink.top * unit);
    extents.add(x + ink.right * unit, y - ink.bottom * unit);
  }
  return extents.pixels(scale);
}

function vectorPixels(
  item: VectorItem,
  scale: number,
  readOutline: ReadOutline,
): PixelBox {
  const extents = new Extents();
  for (const { d } of item.paths) {
    const { points } = readOutline(d);
    for (let i = 0; i < points.length; i += 2) {
      extents.add(
        (points[i] ?? 0) * item.scale + item.dx,
        (points[i + 1] ?? 0) * item.scale + item.dy,
      );
    }
  }
  return extents.pixels(scale);
}
