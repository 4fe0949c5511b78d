import type { Box } from "#brand";
import { PaintError } from "../../errors.ts";
import type { GradientPaint } from "../../frame.ts";
import type { Entries, Ref } from "../../pdf/document.ts";
import { throughStops } from "../../pdf/functions.ts";
import { transform } from "../../pdf/operators.ts";
import { Resources } from "../../pdf/resources.ts";
import { components, swatchOf } from "./color.ts";
import type { ItemContext } from "./paint-item.ts";

/**
 * Fills the clipped area with a gradient. It is drawn in the box's unit square, as SVG does for
 * object bounding boxes, so equal gradients in different boxes share one shading.
 */
export function paintGradient(
  paint: GradientPaint,
  box: Box,
  name: string,
  context: ItemContext,
): string {
  checkStops(paint, name);
  const { document, resources, supplies } = context;
  const key = JSON.stringify([paint.from, paint.to, paint.stops]);
  const shading = document.once(`shading ${key}`, () =>
    document.add(
      shadingOf(
        paint,
        "DeviceRGB",
        paint.stops.map((stop) =>
          components(swatchOf(stop.swatch, supplies.brand).srgb),
        ),
      ),
    ),
  );
  const isOpaque = paint.stops.every((stop) => stop.opacity === 1);
  const state = isOpaque
    ? ""
    : `${resources.name(
        "ExtGState",
        document.once(`mask ${key}`, () => maskOf(paint, context)),
      )} gs\n`;
  return (
    transform([box.width, 0, 0, box.height, box.x, box.y]) +
    state +
    `${resources.name("Shading", shading)} sh\n`
  );
}

function checkStops({ stops }: GradientPaint, name: string): void {
  const isAscending = stops.every(
    (stop, index) =>
      stop.at >= (stops[index - 1]?.at ?? 0) &&
      stop.at <= 1 &&
      stop.opacity >= 0 &&
      stop.opacity <= 1,
  );
  if (stops.length < 2 || !isAscending) {
    throw new PaintError(
      `Cannot paint the gradient of "${name}": expected two stops or more, ascending from 0 to 1`,
    );
  }
}

/** A graphics state whose soft mask is the gradient of the stops' opacities. */
function maskOf(paint: GradientPaint, { document }: ItemContext): Ref {
  const resources = new Resources();
  const shading = document.add(
    shadingOf(
      paint,
      "DeviceGray",
      paint.stops.map((stop) => [stop.opacity]),
    ),
  );
  const content = `${resources.name("Shading", shading)} sh\n`;
  const group = document.stream(
    {
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, 1, 1],
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

/** A straight shading through the stops' values, held before the first and after the last. */
function shadingOf(
  { from, to, stops }: GradientPaint,
  colorSpace: "DeviceRGB" | "DeviceGray",
  values: readonly (readonly number[])[],
): Entries {
  return {
    ShadingType: 2,
    ColorSpace: colorSpace,
    Coords: [...from, ...to],
    Extend: [true, true],
    Function: throughStops(
      stops.map((stop) => stop.at),
      values,
    ),
  };
}
