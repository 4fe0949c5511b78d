import { Box, Span, Text } from "../elements.tsx";
import { leadOf } from "../parts/lead-of.ts";
import { ActionFoot } from "./action-panel.tsx";
import type { LeafletPart } from "./leaflet-part.ts";
import { PanelGround, panelPadding, Stroke } from "./panel.tsx";

/** What to know, point by point; on a sheet of two panels also what to do. */
export function PointsPanel(part: LeafletPart) {
  const { input, palette, panel, measures, isLong, sizes } = part;
  const { points } = input.copy;
  const leads = points.filter((point) => leadOf(point)[1] !== "");
  const hasLeads = leads.length * 2 >= points.length;
  return (
    <PanelGround panel={panel} fill={palette.paper}>
      <Box
        grow={1}
        shrink={1}
        gap={measures.units(sizes.pointGap)}
        padding={panelPadding(part)}
      >
        {points.map((point) => (
          <Point
            key={point}
            {...part}
            words={hasLeads ? leadOf(point) : ["", point]}
          />
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
  sizes,
  words: [lead, rest],
}: LeafletPart & { readonly words: ReturnType<typeof leadOf> }) {
  const size = measures.type(sizes.point, "body");
  return (
    <Box gap={measures.type(sizes.point * 0.6, "legal")} grow={1}>
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
