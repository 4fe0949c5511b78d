import { box, type Box } from "#brand";
import { Entries } from "../../plates/content/entries.ts";
import type { PdfStream } from "../../read-pdf/pdf-file.ts";
import { shared, transformed } from "./extent.ts";
import { readInkSpace, varying } from "./ink-color.ts";
import type { PaintedBase, PaintedImage, PaintedShading } from "./painted.ts";
import type { Walk } from "./walk.ts";

const unitSquare = box(0, 0, 1, 1);

/** What all paints say of the state that they are painted in. */
export function baseOf(
  { state, within }: Walk,
  area: Box,
  use: "fill" | "stroke",
): PaintedBase {
  const isFill = use === "fill";
  return {
    box: area,
    overprints: isFill ? state.fillOverprints : state.strokeOverprints,
    overprintMode: state.overprintMode,
    opacity: isFill ? state.fillOpacity : state.strokeOpacity,
    blendMode: state.blendMode,
    within,
  };
}

/** A picture at the place that the transformation gives it. */
export function imageOf(
  walk: Walk,
  image: PdfStream,
  name: string,
): PaintedImage {
  const { state, file } = walk;
  const dict = new Entries(file, image.dict);
  const width = dict.number("Width") ?? 0;
  const height = dict.number("Height") ?? 0;
  const isStencil = dict.get("ImageMask") === true;
  const [a, b, c, d] = state.matrix;
  const across = (width / Math.hypot(a, b)) * 72;
  const down = (height / Math.hypot(c, d)) * 72;
  const extent = transformed(unitSquare, state.matrix);
  return {
    ...baseOf(walk, shared(extent, state.clip), "fill"),
    kind: "image",
    name,
    dict,
    width,
    height,
    bits: isStencil ? 1 : (dict.number("BitsPerComponent") ?? 8),
    isStencil,
    density: Math.min(across, down),
    color: isStencil
      ? state.fill
      : varying(readInkSpace(file, namedSpace(walk, dict))),
  };
}

/** Inline images may name a space of the resources. */
function namedSpace({ resources }: Walk, dict: Entries) {
  const name = dict.name("ColorSpace");
  const own =
    name === undefined
      ? undefined
      : resources?.entries("ColorSpace")?.dict.get(name);
  return own ?? dict.dict.get("ColorSpace");
}

/** A gradient over all that the clip lets through. */
export function shadingOf(walk: Walk, shading: Entries): PaintedShading {
  return {
    ...baseOf(walk, walk.state.clip, "fill"),
    kind: "shading",
    color: varying(readInkSpace(walk.file, shading.dict.get("ColorSpace"))),
  };
}
