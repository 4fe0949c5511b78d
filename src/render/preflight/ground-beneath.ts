import {
  bottom,
  box,
  inset,
  insets,
  overlaps,
  pt,
  right,
  type Box,
  type Rgb,
  type Swatch,
} from "#brand";
import type { FillItem, FrameItem, PhotoItem } from "../frame.ts";

/**
 * What lies beneath an item: the colors that it is seen on, found from the painting order alone.
 *
 * It looks at boxes and not at pixels: a photograph or a gradient is said to be one, a drawing
 * beneath is passed over, and rounded corners are not looked at.
 */
export type Ground =
  /** One color; `name` is the fill that gives it. */
  | { readonly kind: "flat"; readonly srgb: Rgb; readonly name: string }
  | { readonly kind: "gradient" }
  /** `hasScrim` where a fill or a gradient stands between. */
  | { readonly kind: "photograph"; readonly hasScrim: boolean };

type Area = FillItem | PhotoItem;

/** Unprinted paper and an unpainted screen. */
const paper: Rgb = [255, 255, 255];
/** A hair of a neighbour under a letter's edge is not its ground. */
const hair = 0.5;

/** Everything that the item at an index is seen on: what is painted before it, from the top down. */
export function groundsBeneath(
  items: readonly FrameItem[],
  index: number,
  swatches: ReadonlyMap<string, Swatch>,
): readonly Ground[] {
  const at = items[index]?.box ?? box(0, 0, 0, 0);
  const core = inset(
    at,
    insets(pt(Math.min(hair, at.width / 4, at.height / 4))),
  );
  const areas = items
    .slice(0, index)
    .filter(
      (item): item is Area => item.kind === "fill" || item.kind === "photo",
    )
    .filter((item) => overlaps(item.box, core))
    .toReversed();
  const across = middles(
    core.x,
    right(core),
    areas.flatMap((area) => [area.box.x, right(area.box)]),
  );
  const down = middles(
    core.y,
    bottom(core),
    areas.flatMap((area) => [area.box.y, bottom(area.box)]),
  );
  const grounds = across.flatMap((x) =>
    down.flatMap(
      (y) =>
        groundAt(
          areas.filter((area) => covers(area.box, x, y)),
          swatches,
        ) ?? [],
    ),
  );
  return [
    ...new Map(grounds.map((ground) => [keyOf(ground), ground])).values(),
  ];
}

/** Beyond this many cells on an axis every so many is looked at. */
const greatestCells = 12;

/** Edges cut a stretch into cells that are alike throughout: the middle of each. */
function middles(
  from: number,
  to: number,
  edges: readonly number[],
): readonly number[] {
  const inner = edges.filter((edge) => edge > from && edge < to);
  const cuts = [...new Set([from, ...inner, to])].sort((a, b) => a - b);
  const cells = cuts
    .slice(1)
    .map((cut, index) => ((cuts[index] ?? cut) + cut) / 2);
  const every = Math.ceil(cells.length / greatestCells);
  return cells.filter((_, index) => index % every === 0);
}

const covers = (area: Box, x: number, y: number): boolean =>
  x >= area.x && x <= right(area) && y >= area.y && y <= bottom(area);

/** The ground at one point, given the areas there from the top down; none where a swatch is unknown. */
function groundAt(
  areas: readonly Area[],
  swatches: ReadonlyMap<string, Swatch>,
): Ground | undefined {
  const layers: { readonly srgb: Rgb; readonly opacity: number }[] = [];
  let isVeiled = false;
  for (const area of areas) {
    if (area.kind === "photo")
      return { kind: "photograph", hasScrim: isVeiled || layers.length > 0 };
    if (area.paint.kind === "gradient") {
      isVeiled = true;
      if (area.paint.stops.every(({ opacity }) => opacity >= 1)) break;
      continue;
    }
    const swatch = swatches.get(area.paint.swatch);
    if (!swatch) return undefined;
    layers.push({ srgb: swatch.srgb, opacity: area.paint.opacity });
    if (area.paint.opacity < 1) continue;
    return isVeiled ? { kind: "gradient" } : flat(layers, area.name);
  }
  return isVeiled ? { kind: "gradient" } : flat(layers, "paper");
}

/** Layers are listed from the top down, so they are laid on from the last. */
const flat = (
  layers: readonly { readonly srgb: Rgb; readonly opacity: number }[],
  name: string,
): Ground => ({
  kind: "flat",
  name,
  srgb: layers.reduceRight<Rgb>(
    ([red, green, blue], { srgb, opacity }) => [
      mix(red, srgb[0], opacity),
      mix(green, srgb[1], opacity),
      mix(blue, srgb[2], opacity),
    ],
    paper,
  ),
});

const mix = (below: number, above: number, opacity: number): number =>
  below + (above - below) * opacity;

const keyOf = (ground: Ground): string => JSON.stringify(ground);
