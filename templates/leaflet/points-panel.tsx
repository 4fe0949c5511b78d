import { Box, Span, Text } from "../elements.tsx";
import { leadOf } from "../parts/lead-of.ts";
import { ActionFoot } from "./action-panel.tsx";
import type { LeafletPart } from "./leaflet-part.ts";
import { PanelGround, panelPadding, Stroke } from "./panel.tsx";

/** What to know, point by point; on a sheet of two panels also what to do. */
export function PointsPanel(part: LeafletPart) {
  const { input, palette, panel, measures, isLong } = part;
  return (
    <PanelGround panel={panel} fill={palette.paper}>
      <Box
        grow={1}
        shrink={1}
        gap={measures.units(7)}
        padding={panelPadding(part)}
      >
        {input.copy.points.map((point) => (
          <Point key={point} {...part} text={point} />
        ))}
      </Box>
      {!isLong && <ActionFoot {...part} />}
    </PanelGround>
  );
}

/** One point under its own stroke of still water, its first words in the promise's color. */
function Point({
  palette,
  measures,
  isLong,
  text,
}: LeafletPart & { readonly text: string }) {
  const size = measures.type(isLong ? 7.6 : 5.4, "body");
  const [lead, rest] = leadOf(text);
  return (
    <Box gap={measures.units(4.4)} grow={1}>
      <Stroke palette={palette} measures={measures} />
      <Text
        name="points"
        type="body"
        is="list-item"
        size={size}
        leastSize={measures.least("body")}
        swatch={palette.text}
      >
        <Span weight={700} swatch={palette.promise}>
          {lead}
        </Span>
        {rest}
      </Text>
    </Box>
  );
}
