/**
 * Where a format takes no print, or hides what is printed there. The safe insets keep words out of these; a drawing
 * for suppliers says why.
 */
import { box, type Box } from "../box.ts";
import type { Format } from "../format.ts";
import { mm, mmToPt, px, pxToPt, type Pt } from "../units.ts";
import { designCode } from "./design-code.ts";

/** `unprinted` takes no ink, `hidden` is printed and then gone from sight. */
export type ZoneKind = "unprinted" | "hidden";

/** A part of a format where nothing that a reader needs may stand. */
export interface Zone extends Box {
  readonly kind: ZoneKind;
  /** What takes the place: `Pole pocket`. */
  readonly says: string;
}

type Edge = "top" | "right" | "bottom" | "left";

/** Depths from an edge, in millimetres, on screens in pixels. */
type ZoneRow = readonly [
  code: string,
  edges: readonly Edge[],
  depth: number,
  kind: ZoneKind,
  says: string,
];

const all: readonly Edge[] = ["top", "right", "bottom", "left"];

// prettier-ignore
const rows: readonly ZoneRow[] = [
  ["bin-hanger", ["top"], 75, "unprinted", "Kept clear for the hole"],
  ["env-dl", all, 8, "unprinted", "Unprinted edge"],
  ["env-c5", all, 8, "unprinted", "Unprinted edge"],
  ["env-c4", all, 8, "unprinted", "Unprinted edge"],
  ["roller-800", ["bottom"], 250, "hidden", "Near the cassette: no words that matter"],
  ["roller-850", ["bottom"], 250, "hidden", "Near the cassette: no words that matter"],
  ["pvc-3x1", all, 50, "hidden", "Hem and eyelets"],
  ["pvc-2x1", all, 50, "hidden", "Hem and eyelets"],
  ["lamppost-800", ["top", "bottom"], 100, "hidden", "Pole pocket"],
  ["ooh-6", ["top", "bottom"], 45, "hidden", "Frame of the shelter"],
  ["ooh-6", ["left", "right"], 30, "hidden", "Frame of the shelter"],
  ["meta-story", ["top"], 269, "hidden", "Covered by the account’s name"],
  ["meta-story", ["bottom"], 384, "hidden", "Covered by buttons"],
  ["meta-reel", ["top"], 269, "hidden", "Covered by the account’s name"],
  ["meta-reel", ["bottom"], 672, "hidden", "Covered by caption and buttons"],
  ["tiktok", ["top"], 130, "hidden", "Covered by tabs"],
  ["tiktok", ["right"], 140, "hidden", "Covered by buttons"],
  ["tiktok", ["bottom"], 480, "hidden", "Covered by the caption"],
  ["wa-status", ["top"], 250, "hidden", "Covered by the account’s name"],
  ["wa-status", ["bottom"], 340, "hidden", "Covered by the reply box"],
  ["li-cover", ["left"], 240, "hidden", "Covered by the logo"],
  ["li-banner", ["left"], 420, "hidden", "Covered by the portrait"],
  ["x-header", ["left"], 360, "hidden", "Covered by the portrait"],
  ["lockscreen", ["bottom"], 240, "hidden", "Covered by clock and date"],
];

/**
 * The zones of a format, in points from the trim's top-left corner; none for most.
 *
 * @example
 * zonesOf(findFormat("bin-hanger")).map(({ says }) => says); // ["Kept clear for the hole"]
 * zonesOf(findFormat("a4")); // []
 */
export const zonesOf = (format: Format): readonly Zone[] =>
  rows
    .filter(([code]) => code === designCode(format))
    .flatMap(([, edges, depth, kind, says]) =>
      edges.map((edge) => ({
        ...strip(format, edge, {
          depth:
            format.medium === "screen" ? pxToPt(px(depth)) : mmToPt(mm(depth)),
          isFrame: edges === all,
        }),
        kind,
        says,
      })),
    );

function strip(
  { height, width }: Format,
  edge: Edge,
  { depth, isFrame }: { readonly depth: Pt; readonly isFrame: boolean },
): Box {
  // The sides of a frame stand between its top and its foot.
  const inset = isFrame ? depth : 0;
  switch (edge) {
    case "top":
      return box(0, 0, width, depth);
    case "bottom":
      return box(0, height - depth, width, depth);
    case "left":
      return box(0, inset, depth, height - 2 * inset);
    case "right":
      return box(width - depth, inset, depth, height - 2 * inset);
  }
}
