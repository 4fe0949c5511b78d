import type { Layer } from "./layer.ts";
import { both, joinRow, least } from "./mask.ts";
import { intersect, touched } from "./pixel-area.ts";
import { portion, type Surface } from "./surface.ts";

/** Lays a finished group through a layer. Plates that the group overprints stay as they are. */
export function layGroup(layer: Layer, group: Surface): void {
  const box = touched(
    intersect(intersect(group.box, layer.surface.box), layer.clip.area),
  );
  const length = box.right - box.left;
  if (length <= 0 || box.bottom <= box.top) return;
  layer.spend(length * (box.bottom - box.top));
  const weights = new Uint8Array(length);
  for (let y = box.top; y < box.bottom; y++) {
    weights.fill(layer.opacity);
    const place = { y, from: box.left, to: box.right };
    if (layer.softMask) joinRow(layer.softMask, weights, place, both);
    if (layer.clip.mask) joinRow(layer.clip.mask, weights, place, least);
    const from = group.indexOf(box.left, y);
    const to = layer.surface.indexOf(box.left, y);
    for (let plate = 0; plate < group.planes.length; plate++)
      layPlate(layer, { group, plate, from, to }, weights);
  }
}

/** A row of one plate of a group, and where it comes to lie. */
interface PlateRow {
  readonly group: Surface;
  readonly plate: number;
  readonly from: number;
  readonly to: number;
}

function layPlate(
  { surface, blend }: Layer,
  { group, plate, from, to }: PlateRow,
  weights: Uint8Array,
): void {
  const source = group.planes[plate];
  const sourceAlpha = group.alphas?.[plate];
  const plane = surface.planes[plate];
  const alpha = surface.alphas?.[plate];
  if (!source || !sourceAlpha || !plane) return;
  for (let i = 0; i < weights.length; i++) {
    const covered = sourceAlpha[from + i] ?? 0;
    const weight = weights[i] ?? 0;
    const part = portion(covered, weight);
    if (part === 0) continue;
    const was = plane[to + i] ?? 0;
    let ink = portion(source[from + i] ?? 0, weight);
    if (blend) {
      const backing = (alpha?.[to + i] ?? 255) / 255;
      const over = Math.min(1, (source[from + i] ?? 0) / covered);
      const under = backing > 0 ? Math.min(1, was / 255 / backing) : 0;
      const mixed = (1 - backing) * over + backing * blend(under, over);
      ink = Math.round(mixed * part);
    }
    plane[to + i] = Math.min(255, portion(was, 255 - part) + ink);
    if (alpha) alpha[to + i] = part + portion(alpha[to + i] ?? 0, 255 - part);
  }
}
