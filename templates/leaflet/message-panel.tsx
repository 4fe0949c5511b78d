import { Box, Text } from "../elements.tsx";
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
  const { input, palette, panel, measures, isLong } = part;
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
          size={measures.type(isLong ? 15 : 10, "headline")}
          leastSize={measures.least("lead")}
          lines={isLong ? 8 : 6}
          wrap="pretty"
          swatch={palette.paper}
        >
          {input.copy.message}
        </Text>
      </Box>
    </PanelGround>
  );
}
