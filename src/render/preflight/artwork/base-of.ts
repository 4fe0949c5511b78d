import type { Box } from "#brand";
import type { PaintedBase } from "./painted.ts";
import type { Walk } from "./walk.ts";

/** What all paints say of the state that they are painted in. */
export function baseOf(
  walk: Walk,
  area: Box,
  use: "fill" | "stroke",
): PaintedBase {
  const { state, within, mark } = walk;
  const isFill = use === "fill";
  return {
    // Tiles and glyphs are looked through once: they are wherever they are used.
    box: walk.area ?? area,
    overprints: isFill ? state.fillOverprints : state.strokeOverprints,
    overprintMode: state.overprintMode,
    opacity: isFill ? state.fillOpacity : state.strokeOpacity,
    blendMode: state.blendMode,
    within,
    mark,
  };
}
