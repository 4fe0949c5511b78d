import {
  box,
  contains,
  inset,
  insets,
  overlaps,
  pt,
  type Rgb,
  type Swatch,
} from "#brand";
import type { FrameItem } from "../frame.ts";

/**
 * What lies beneath a box: the colors that it is seen on, found from the painting order alone.
 *
 * It looks at boxes and not at pixels: a photograph or a gradient is said to be one, a drawing
 * beneath is passed over, and rounded corners are not looked at.
 */
export type Ground =
  /** One color; `name` is the fill that gives it. */
  | { readonly kind: "flat"; readonly srgb: Rgb; readonly name: string }
  | { readonly kind: "gradient"; readonly name: string }
  | {
      readonly kind: "photograph";
      readonly name: string;
      /** Whether a fill or a gradient stands between. */
      readonly hasScrim: boolean;
    };

/** Unprinted paper and an unpainted screen. */
const paper: Rgb = [255, 255, 255];
/** A hair of a neighbour under a letter's edge is not its ground. */
const hair = 0.5;
/** Fills that cover a box in part double what it may be seen on; beyond this many they are taken as whole. */
const greatestBranches = 4;

interface Layer {
  readonly srgb: Rgb;
  readonly opacity: number;
}

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
  return walk(index - 1, [], false, 0);

  function walk(
    from: number,
    layers: readonly Layer[],
    isVeiled: boolean,
    branches: number,
  ): readonly Ground[] {
    const found: Ground[] = [];
    for (let below = from; below >= 0; below--) {
      const item = items[below];
      if (!item || item.kind === "glyphs" || item.kind === "vector") continue;
      if (!overlaps(item.box, core)) continue;
      const isWhole = contains(item.box, core);
      if (item.kind === "photo") {
        found.push({
          kind: "photograph",
          name: item.name,
          hasScrim: isVeiled || layers.length > 0,
        });
        if (isWhole) return found;
        continue;
      }
      if (item.paint.kind === "gradient") {
        const isClear = item.paint.stops.some(({ opacity }) => opacity < 1);
        // Through a clear gradient one sees on, but no longer a flat color.
        found.push({ kind: "gradient", name: item.name });
        if (isWhole && !isClear) return found;
        if (isWhole)
          return [...found, ...veiled(walk(below - 1, layers, true, branches))];
        continue;
      }
      const swatch = swatches.get(item.paint.swatch);
      if (!swatch) return found;
      const { opacity } = item.paint;
      const layer = { srgb: swatch.srgb, opacity };
      if (opacity >= 1) {
        found.push({
          kind: "flat",
          srgb: composite(swatch.srgb, layers),
          name: item.name,
        });
        if (isWhole) return found;
      } else if (isWhole || branches >= greatestBranches) {
        return [
          ...found,
          ...walk(below - 1, [...layers, layer], isVeiled, branches),
        ];
      } else {
        found.push(
          ...walk(below - 1, [...layers, layer], isVeiled, branches + 1),
        );
      }
    }
    return [
      ...found,
      { kind: "flat", srgb: composite(paper, layers), name: "paper" },
    ];
  }
}

/** What is seen through a gradient is no flat color any more. */
const veiled = (grounds: readonly Ground[]): readonly Ground[] =>
  grounds.filter(({ kind }) => kind !== "flat");

/** Layers are listed from the top down, so they are laid on from the last. */
const composite = (base: Rgb, layers: readonly Layer[]): Rgb =>
  layers.reduceRight(
    ([red, green, blue], { srgb, opacity }): Rgb => [
      mix(red, srgb[0], opacity),
      mix(green, srgb[1], opacity),
      mix(blue, srgb[2], opacity),
    ],
    base,
  );

const mix = (below: number, above: number, opacity: number): number =>
  below + (above - below) * opacity;
