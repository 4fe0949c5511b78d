import { box } from "#brand";
import { Entries } from "../../plates/content/entries.ts";
import type { PdfStream } from "../../read-pdf/pdf-file.ts";
import { transformed, visible } from "./extent.ts";
import { spaceOf } from "./space-of.ts";
import { varying } from "./ink-color.ts";
import { baseOf } from "./base-of.ts";
import { paintPattern } from "./paint-pattern.ts";
import type { Walk } from "./walk.ts";

const unitSquare = box(0, 0, 1, 1);

/** A picture at the place that the transformation gives it. */
export function paintImage(walk: Walk, image: PdfStream, name: string): void {
  const { state, file } = walk;
  const dict = new Entries(file, image.dict);
  const width = dict.number("Width") ?? 0;
  const height = dict.number("Height") ?? 0;
  const isStencil = dict.get("ImageMask") === true;
  const [a, b, c, d] = state.matrix;
  const across = (width / Math.hypot(a, b)) * 72;
  const down = (height / Math.hypot(c, d)) * 72;
  const area = visible(transformed(unitSquare, state.matrix), state.clip);
  if (!area) return;
  walk.painted.push({
    ...baseOf(walk, area, "fill"),
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
      : varying(spaceOf(walk, dict.dict.get("ColorSpace"))),
  });
  if (isStencil) paintPattern(walk, state.fill, area);
}

/** A gradient over all that the clip lets through. */
export function paintShading(walk: Walk, shading: Entries): void {
  const area = visible(walk.state.clip, walk.state.clip);
  if (!area) return;
  walk.painted.push({
    ...baseOf(walk, area, "fill"),
    kind: "shading",
    color: varying(spaceOf(walk, shading.dict.get("ColorSpace"))),
  });
}
