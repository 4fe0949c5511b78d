import { PaintError } from "../../errors.ts";
import type {
  FillItem,
  FrameItem,
  GlyphsItem,
  PhotoItem,
  VectorItem,
} from "../../frame.ts";
import type { PdfDocument } from "../../pdf/document.ts";
import { showGlyphs } from "../../pdf/font/show-glyphs.ts";
import {
  showInReadingOrder,
  type ReadingPlace,
} from "../../pdf/font/show-reading-order.ts";
import { boxPath, clip, saved, transform } from "../../pdf/operators.ts";
import type { Resources } from "../../pdf/resources.ts";
import type { Supplies } from "../../supplies.ts";
import { outlineOf } from "./glyph-outlines.ts";
import { paintGradient } from "./gradient.ts";
import { fillUse, vectorUse } from "./ink-use.ts";
import type { Inks } from "./inks.ts";
import { opacityState } from "./opacity.ts";
import { placedPath } from "./placed-path.ts";

/** Where an item is painted. */
export interface ItemContext {
  readonly document: PdfDocument;
  /** The page's. */
  readonly resources: Resources;
  readonly supplies: Supplies;
  readonly inks: Inks;
  /** Greatest density of photographs, in pixels for a point of the frame. */
  readonly pixelsPerPoint: number;
  /** Whether text is drawn as shapes; live unless told. */
  readonly outlinesText?: boolean;
  /**
   * What stands around a run on its line. Given, text says itself in the order of reading;
   * otherwise runs are drawn from left to right.
   */
  readonly readingPlace?: (item: GlyphsItem) => ReadingPlace;
}

/**
 * The operators that draw one item, in points from the trim's top-left corner, y downward. They
 * are whole: they leave no state behind, so anything may be put around them.
 */
export async function paintItem(
  item: FrameItem,
  context: ItemContext,
): Promise<string> {
  switch (item.kind) {
    case "fill":
      return paintFill(item, context);
    case "photo":
      return paintPhoto(item, context);
    case "vector":
      return paintVector(item, context);
    case "glyphs":
      return paintGlyphs(item, context);
  }
}

function paintFill(item: FillItem, context: ItemContext): string {
  const { box, paint, radius, name } = item;
  if (paint.kind === "gradient")
    return saved(clip(box, radius) + paintGradient(paint, box, name, context));
  return saved(
    opacityState(paint.opacity, name, context) +
      context.inks.fill(paint.swatch, fillUse(item), name) +
      `${boxPath(box, radius)}f\n`,
  );
}

async function paintPhoto(
  item: PhotoItem,
  context: ItemContext,
): Promise<string> {
  const { box, crop, photograph: id } = item;
  const { resources, supplies, inks, pixelsPerPoint } = context;
  const photograph = supplies.photographs.get(id);
  if (!photograph) {
    throw new PaintError(
      `Cannot paint photograph "${id}" in "${item.name}": the supplies lack it; gather the artboard again`,
    );
  }
  const pixels = (length: number) =>
    Math.max(1, Math.floor(length * pixelsPerPoint + 1e-6));
  const image = await inks.photograph(photograph, crop, [
    pixels(box.width),
    pixels(box.height),
  ]);
  const name = resources.name("XObject", image);
  return saved(
    clip(box, item.radius) +
      transform([box.width, 0, 0, -box.height, box.x, box.y + box.height]) +
      `${name} Do\n`,
  );
}

function paintVector(item: VectorItem, context: ItemContext): string {
  const use = vectorUse(item);
  return item.paths
    .map((drawing) =>
      saved(
        opacityState(drawing.opacity ?? 1, item.name, context) +
          context.inks.fill(drawing.fill, use, item.name) +
          placedPath(drawing, item) +
          (drawing.rule === "evenodd" ? "f*\n" : "f\n"),
      ),
    )
    .join("");
}

function paintGlyphs(item: GlyphsItem, context: ItemContext): string {
  const text = paintText(item, context);
  return text === ""
    ? ""
    : saved(context.inks.fill(item.swatch, "text", item.name) + text);
}

/** The operators that draw a run in the colour that is set: live, or as shapes. */
export function paintText(item: GlyphsItem, context: ItemContext): string {
  const { document, resources, supplies, outlinesText = false } = context;
  const { readingPlace } = context;
  const font = supplies.fonts.font(item.font);
  if (outlinesText) return outlineOf(item, font);
  const use = document.font(font);
  const fontName = resources.name("Font", use.ref);
  return readingPlace
    ? showInReadingOrder(item, use, { ...readingPlace(item), fontName })
    : showGlyphs(item, use, { fontName });
}
