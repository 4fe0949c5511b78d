import { leadOf } from "../parts/lead-of.ts";
import { Box, Span, Text } from "../elements.tsx";
import type { LeafletPart } from "./leaflet-part.ts";
import { PanelDevice, PanelPicture } from "./panel-picture.tsx";
import { PanelGround, panelPadding, Waterline } from "./panel.tsx";

/**
 * The first thing inside: the message, as large as a promise.
 *
 * On a sheet of two panels it has the second look at the photograph above it; on a longer one that
 * belongs to the call to action.
 */
export function MessagePanel(part: LeafletPart) {
  const { input, palette, panel, measures, isLong, sizes } = part;
  const [lead, rest] = leadOf(input.copy.message);
  return (
    <PanelGround panel={panel} fill={palette.promise}>
      {!isLong && (
        <>
          <PanelPicture {...part} share={0.46} isClose />
          <Waterline {...part} />
        </>
      )}
      <PanelDevice {...part} side={measures.units(isLong ? 92 : 60)} />
      <Box grow={1} shrink={1} padding={panelPadding(part)}>
        <Text
          name="message"
          type="headline"
          is="heading-2"
          size={measures.type(sizes.message, "headline")}
          leastSize={measures.least("lead")}
          lines={sizes.messageLines}
          wrap="pretty"
          swatch={palette.paper}
        >
          {lead}
          <Span weight={400}>{rest}</Span>
        </Text>
      </Box>
    </PanelGround>
  );
}
