import { PaintError } from "../../errors.ts";
import type {
  FillItem,
  FrameItem,
  GlyphsItem,
  PhotoItem,
  VectorItem,
} from "../../frame.ts";
import { showGlyphs } from "../../pdf/font/show-glyphs.ts";
import type { PdfDocument } from "../../pdf/document.ts";
import { jpegImage } from "../../pdf/image.ts";
import { boxPath, clip, saved, transform } from "../../pdf/operators.ts";
import { decimals } from "../../pdf/number.ts";
import type { Resources } from "../../pdf/resources.ts";
import type { Supplies } from "../../supplies.ts";
import { pathSteps } from "../svg-path.ts";
import { fillColor, opacityState } from "./color.ts";
import { paintGradient } from "./gradient.ts";

/** Where an item is painted. */
export interface ItemContext {
  readonly document: PdfDocument;
  /** The page's. */
  readonly resources: Resources;
  readonly supplies: Supplies;
  /** Greatest density of photographs, in pixels for a point of the frame. */
  readonly pixelsPerPoint: number;
}

/** The operators that draw one item, in points from the trim's top-left corner, y downward. */
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
  const { box, paint, radius } = item;
  if (paint.kind === "gradient")
    return saved(
      clip(box, radius) + paintGradient(paint, box, item.name, context),
    );
  return saved(
    opacityState(paint.opacity, context) +
      fillColor(paint.swatch, context.supplies.brand) +
      `${boxPath(box, radius)}f\n`,
  );
}

async function paintPhoto(
  item: PhotoItem,
  context: ItemContext,
): Promise<string> {
  const { box, crop, photograph: id } = item;
  const { document, resources, supplies, pixelsPerPoint } = context;
  const photograph = supplies.photographs.get(id);
  if (!photograph) {
    throw new PaintError(
      `Cannot paint photograph "${id}" in "${item.name}": the supplies lack it; gather the artboard again`,
    );
  }
  const jpeg = await supplies.pixels.jpeg(
    photograph,
    crop,
    Math.max(1, Math.round(box.width * pixelsPerPoint)),
    Math.max(1, Math.round(box.height * pixelsPerPoint)),
  );
  const name = resources.name("XObject", jpegImage(document, jpeg));
  return saved(
    clip(box, item.radius) +
      transform([box.width, 0, 0, -box.height, box.x, box.y + box.height]) +
      `${name} Do\n`,
  );
}

function paintVector(item: VectorItem, context: ItemContext): string {
  const { scale, dx, dy } = item;
  const place = (points: readonly number[]) =>
    points.map((value, index) => value * scale + (index % 2 === 0 ? dx : dy));
  return item.paths
    .map((path) => {
      const steps = pathSteps(path.d).map(({ kind, points }) =>
        kind === "Z"
          ? "h"
          : `${decimals(place(points))} ${pathOperators[kind]}`,
      );
      if (steps.length === 0) return "";
      return saved(
        opacityState(path.opacity ?? 1, context) +
          fillColor(path.fill, context.supplies.brand) +
          `${steps.join("\n")}\n${path.rule === "evenodd" ? "f*" : "f"}\n`,
      );
    })
    .join("");
}

const pathOperators = { M: "m", L: "l", C: "c" } as const;

function paintGlyphs(item: GlyphsItem, context: ItemContext): string {
  const { document, resources, supplies } = context;
  const use = document.font(supplies.fonts.font(item.font));
  const name = resources.name("Font", use.ref);
  return fillColor(item.swatch, supplies.brand) + showGlyphs(item, use, name);
}
