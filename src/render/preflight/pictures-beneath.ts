import { overlaps, type Photograph } from "#brand";
import type { Frame, FrameItem, PhotoItem } from "../frame.ts";
import type { PicturePixels, PixelStore } from "../supplies.ts";

/** The longest side that is looked at, in pixels: a letter of a headline is some ten of them high. */
const greatestSide = 320;

/** Photographs as they are placed, small; only those that something legible stands on. */
export type Pictures = ReadonlyMap<PhotoItem, PicturePixels>;

/** What pictures are taken from. */
export interface PictureSupplies {
  readonly pixels: Pick<PixelStore, "pixels">;
  readonly photographs: ReadonlyMap<string, Photograph>;
}

/** Opens the photographs that text, codes or icons stand on. */
export async function picturesBeneath(
  frames: readonly Frame[],
  { pixels, photographs }: PictureSupplies,
): Promise<Pictures> {
  const pictures = new Map<PhotoItem, PicturePixels>();
  for (const item of frames.flatMap(photographsBeneath)) {
    const photograph = photographs.get(item.photograph);
    const { width, height } = item.box;
    if (!photograph || !(width > 0) || !(height > 0)) continue;
    const scale = greatestSide / Math.max(width, height);
    const side = (length: number) => Math.max(1, Math.round(length * scale));
    pictures.set(
      item,
      await pixels.pixels(photograph, item.crop, side(width), side(height)),
    );
  }
  return pictures;
}

function photographsBeneath({ items }: Frame): readonly PhotoItem[] {
  return items.flatMap((item, index) =>
    item.kind === "photo" &&
    items
      .slice(index + 1)
      .some((above) => isLegible(above) && overlaps(above.box, item.box))
      ? [item]
      : [],
  );
}

/** Whether somebody has to make an item out. */
const isLegible = (item: FrameItem): boolean =>
  item.role !== "artifact" &&
  (item.kind === "glyphs" ||
    (item.kind === "vector" &&
      (item.subject === "code" || item.subject === "icon")));
