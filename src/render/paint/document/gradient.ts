import type { Box } from "#brand";
import { PaintError } from "../../errors.ts";
import type { GradientPaint } from "../../frame.ts";
import type { Entries, PdfDocument, Ref } from "../../pdf/document.ts";
import { throughStops } from "../../pdf/functions.ts";
import { Resources } from "../../pdf/resources.ts";
import type { GradientColors } from "./inks.ts";
import type { ItemContext } from "./paint-item.ts";

/** Fills the clipped area with a gradient between points of a box. */
export function paintGradient(
  paint: GradientPaint,
  box: Box,
  where: string,
  context: ItemContext,
): string {
  checkStops(paint, where);
  const { document, resources, inks } = context;
  const key = JSON.stringify([box, paint.from, paint.to, paint.stops]);
  const shading = document.once(`shading ${key}`, () => {
    const colors = inks.gradient(
      paint.stops.map(({ swatch }) => swatch),
      where,
    );
    return document.add(shadingOf(paint, box, colors));
  });
  const paintIt = `${resources.name("Shading", shading)} sh\n`;
  if (paint.stops.every((stop) => stop.opacity === 1)) return paintIt;
  const mask = document.once(`mask ${key}`, () => maskOf(paint, box, document));
  return `${resources.name("ExtGState", mask)} gs\n${paintIt}`;
}

function checkStops({ stops }: GradientPaint, where: string): void {
  const isAscending = stops.every(
    ({ at, opacity }, index) =>
      at >= (stops[index - 1]?.at ?? 0) &&
      at <= 1 &&
      opacity >= 0 &&
      opacity <= 1,
  );
  if (stops.length < 2 || !isAscending) {
    throw new PaintError(
      `Cannot paint the gradient of "${where}": expected two stops or more, ascending from 0 to 1`,
    );
  }
}

/** A graphics state whose soft mask is the gradient of the stops' opacities. */
function maskOf(paint: GradientPaint, box: Box, document: PdfDocument): Ref {
  const resources = new Resources();
  const opacities: GradientColors = {
    colorSpace: "DeviceGray",
    components: paint.stops.map((stop) => [stop.opacity]),
  };
  const shading = document.add(shadingOf(paint, box, opacities));
  const content = `${resources.name("Shading", shading)} sh\n`;
  const group = document.stream(
    {
      Type: "XObject",
      Subtype: "Form",
      BBox: [box.x, box.y, box.x + box.width, box.y + box.height],
      Group: { Type: "Group", S: "Transparency", CS: "DeviceGray", I: true },
      Resources: resources.entries(),
    },
    content,
  );
  return document.add({
    Type: "ExtGState",
    SMask: { Type: "Mask", S: "Luminosity", G: group },
  });
}

/** A straight shading through the stops' values, level before the first and after the last. */
function shadingOf(
  { from, to, stops }: GradientPaint,
  box: Box,
  { colorSpace, components }: GradientColors,
): Entries {
  const places = stops.map((stop) => stop.at);
  const place = ([x, y]: readonly [number, number]) => [
    box.x + x * box.width,
    box.y + y * box.height,
  ];
  return {
    ShadingType: 2,
    ColorSpace: colorSpace,
    Coords: [...place(from), ...place(to)],
    Extend: [true, true],
    Function: throughStops(places, components),
  };
}
