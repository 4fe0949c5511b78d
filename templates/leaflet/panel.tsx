import { pt } from "#brand";
import type { ReactNode } from "react";
import { Box, type BleedEdge, type Fill, type Spacing } from "../elements.tsx";
import type { LeafletPanel } from "./panels.ts";
import type { LeafletPart } from "./leaflet-part.ts";

/** One panel: a ground from fold to fold that runs on where the sheet ends, and what stands on it. */
export function PanelGround({
  panel,
  fill,
  children,
}: {
  readonly panel: LeafletPanel;
  readonly fill: Fill;
  readonly children?: ReactNode;
}) {
  return (
    <Box
      name={panel.job}
      pin={{ top: pt(0), bottom: pt(0), left: panel.x }}
      width={panel.width}
      fill={fill}
      bleed={panel.bleed}
    >
      {children}
    </Box>
  );
}

/** The edges of the sheet that a band across the panel reaches, beside those that are told. */
export const bandEdges = (
  { bleed }: LeafletPanel,
  ...own: readonly BleedEdge[]
): readonly BleedEdge[] => [
  ...bleed.filter((edge) => edge === "left" || edge === "right"),
  ...own,
];

/** The margins of a panel on all four sides: folds are kept from like the trim. */
export const panelPadding = ({ measures, flow }: LeafletPart): Spacing => ({
  start: flow.start,
  end: flow.end,
  top: pt(measures.margin.top + measures.units(2)),
  bottom: pt(measures.margin.bottom + measures.units(2)),
});

/** The brand's line of still water across a panel. */
export const Waterline = ({ panel, palette, measures }: LeafletPart) => (
  <Box
    name="waterline"
    height={measures.units(1.3)}
    fill={palette.accent}
    bleed={bandEdges(panel)}
  />
);

/** A short stroke of the same water above something to read. */
export const Stroke = ({
  palette,
  measures,
}: Pick<LeafletPart, "palette" | "measures">) => (
  <Box
    name="waterline"
    width={measures.units(12)}
    height={measures.units(1.3)}
    fill={palette.accent}
  />
);
