import {
  designCode,
  panelsOf,
  pt,
  type Direction,
  type Format,
  type Panel,
} from "#brand";
import type { BleedEdge } from "../elements.tsx";

/** What a panel of a leaflet is for. */
export type PanelJob =
  "cover" | "promise" | "message" | "points" | "action" | "back";

/** A panel with its job and the edges of the sheet that it reaches. */
export interface LeafletPanel extends Panel {
  readonly job: PanelJob;
  readonly bleed: readonly BleedEdge[];
}

/**
 * What stands on which panel, by the panel's number.
 *
 * A roll fold shows its cover and its back on the outside, and its flap first when it is opened. A
 * Z fold has its last panel on the inside of the sheet: folded up, that one lies at the back, and
 * the two beside the cover are met when the strip is turned over.
 */
const jobs: Readonly<Record<string, readonly PanelJob[]>> = {
  "dl-4pp": ["cover", "message", "points", "back"],
  "a5-4pp": ["cover", "message", "points", "back"],
  "dl-6pp-roll": ["cover", "message", "points", "action", "promise", "back"],
  "dl-6pp-z": ["cover", "message", "points", "back", "action", "promise"],
};

/** Formats that a leaflet is designed for. */
export const leafletFormats: readonly string[] = Object.keys(jobs);

/**
 * The panels of one side in the order in which a reader meets them.
 *
 * A book in Arabic or Urdu has its spine on the right, and so has a leaflet: the whole sheet is
 * mirrored. Its cover is the leftmost panel of the outside, its narrow flap the rightmost, and
 * inside one reads from the right panel to the left. The folds of its outside therefore stand where
 * `foldsOf` has those of the inside, and the other way round.
 */
export function leafletPanels(
  format: Format,
  page: number,
  direction: Direction,
): readonly LeafletPanel[] {
  return panelsOf(format, page).map((panel) => {
    const x =
      direction === "rtl" ? pt(format.width - panel.x - panel.width) : panel.x;
    const job = jobs[designCode(format)]?.[panel.number - 1] ?? "points";
    return { ...panel, x, job, bleed: edgesOf(x, panel.width, format) };
  });
}

/** A hundredth of a point: thirds of a sheet do not add up exactly. */
const tolerance = 0.01;

function edgesOf(x: number, width: number, format: Format) {
  const edges: BleedEdge[] = ["top", "bottom"];
  if (x < tolerance) edges.push("left");
  if (x + width > format.width - tolerance) edges.push("right");
  return edges;
}
