import {
  clearSpaceOf,
  panelsOf,
  placedLogoWidth,
  pt,
  type Format,
  type Pt,
} from "#brand";
import type { TemplateInput } from "../define-template.ts";
import {
  partOf,
  type CampaignCopy,
  type LayoutOption,
  type Part,
} from "../parts/part.ts";
import type { LeafletPanel } from "./panels.ts";

/** The words of a leaflet. */
export type LeafletCopy = CampaignCopy & { readonly points: readonly string[] };

/** Sizes in hundredths of the closed leaflet's width, by how much room a panel has. */
export interface LeafletSizes {
  readonly message: number;
  readonly messageLines: number;
  readonly point: number;
  readonly pointGap: number;
  readonly action: number;
  readonly detail: number;
}

/** A panel for each thing to say. */
const oneThingSizes: LeafletSizes = {
  message: 15,
  messageLines: 8,
  point: 7.6,
  pointGap: 7,
  action: 12,
  detail: 6,
};

/** Two slim panels, each shared. */
const slimSizes: LeafletSizes = {
  message: 11,
  messageLines: 6,
  point: 6.2,
  pointGap: 6,
  action: 9,
  detail: 6,
};

/** Two broad panels, which are lower for their width. */
const broadSizes: LeafletSizes = {
  message: 10,
  messageLines: 6,
  point: 4.8,
  pointGap: 4,
  action: 7.4,
  detail: 4.2,
};

/** What every panel is given. Its measures are those of the closed leaflet, the same on all panels. */
export interface LeafletPart extends Part<LeafletCopy> {
  readonly panel: LeafletPanel;
  /** Whether the sheet has three panels on a side, so that each may say one thing. */
  readonly isLong: boolean;
  readonly sizes: LeafletSizes;
}

/** The leaflet as it lies in the rack: as wide as its cover. */
export const closedFormat = (format: Format): Format => ({
  ...format,
  width: panelsOf(format, 1)[0]?.width ?? format.width,
});

/** Hundredths of the closed leaflet's width between type and fold, and between type and trim. */
const margin = 7.5;

/** Measures a leaflet for its panels. */
export function leafletPart(
  input: TemplateInput<LeafletCopy, LayoutOption>,
): Omit<LeafletPart, "panel"> {
  const part = partOf(
    { ...input, format: closedFormat(input.format) },
    () => margin,
  );
  const isLong = panelsOf(input.format, 1).length > 2;
  const shared = part.measures.shape === "tall" ? slimSizes : broadSizes;
  return { ...part, isLong, sizes: isLong ? oneThingSizes : shared };
}

/** Width of the logo on the covers: a third of a slim leaflet, a quarter of a broad one. */
export function logoWidth({ input, measures }: LeafletPart): Pt {
  const least = placedLogoWidth(input.brand.logo, "horizontal", input.format);
  return pt(
    Math.max(least, measures.units(measures.shape === "tall" ? 34 : 27)),
  );
}

/** Around the logo, folds and all: what the margin does not give already. */
export function logoRoom(part: LeafletPart) {
  const clear = clearSpaceOf(part.input.brand.logo, logoWidth(part));
  const beyond = (inside: Pt) => pt(Math.max(0, clear - inside));
  return {
    clear,
    start: beyond(part.flow.start),
    end: beyond(part.flow.end),
    bottom: beyond(part.measures.margin.bottom),
  };
}
