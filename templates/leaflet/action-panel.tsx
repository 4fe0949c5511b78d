import { Box } from "../elements.tsx";
import { ActionLines } from "../parts/call-to-action.tsx";
import type { LeafletPart } from "./leaflet-part.ts";
import { coverShare, PanelPicture } from "./panel-picture.tsx";
import { bandEdges, PanelGround, panelPadding, Waterline } from "./panel.tsx";

/** What to do, under a second look at the photograph. */
export function ActionPanel(part: LeafletPart) {
  const { palette, panel } = part;
  return (
    <PanelGround panel={panel} fill={palette.tint}>
      <PanelPicture {...part} share={coverShare} isClose />
      <Waterline {...part} />
      <Box
        grow={1}
        shrink={1}
        padding={{
          start: part.flow.start,
          end: part.flow.end,
          top: part.measures.units(9),
          bottom: part.measures.margin.bottom,
        }}
      >
        <Action {...part} />
      </Box>
    </PanelGround>
  );
}

/** What to do, at the foot of a panel that says something else above. */
export function ActionFoot(part: LeafletPart) {
  const { palette, panel } = part;
  return (
    <Box
      name="action"
      fill={palette.tint}
      bleed={bandEdges(panel, "bottom")}
      padding={panelPadding(part)}
    >
      <Action {...part} />
    </Box>
  );
}

const Action = (part: LeafletPart) => (
  <ActionLines
    {...part}
    action={part.sizes.action}
    detail={part.sizes.detail}
    leastSize={part.measures.least("action")}
    meaning="heading-2"
    gap={1.1}
  />
);
