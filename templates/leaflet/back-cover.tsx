import { pt } from "#brand";
import { Box, Code, Mark, Text } from "../elements.tsx";
import { codeSide } from "../parts/code-side.ts";
import { Imprint } from "../parts/legal-lines.tsx";
import { logoRoom, logoWidth, type LeafletPart } from "./leaflet-part.ts";
import { PanelGround, Stroke } from "./panel.tsx";

/** The back cover: how to reach us, in which other formats, and who says all this. */
export function BackCover(part: LeafletPart) {
  const { palette, panel, measures, flow } = part;
  const { units, margin } = measures;
  return (
    <PanelGround panel={panel} fill={palette.paper}>
      <Box
        grow={1}
        shrink={1}
        justify="between"
        gap={units(6)}
        padding={{
          start: flow.start,
          end: flow.end,
          top: pt(margin.top + units(2)),
          bottom: margin.bottom,
        }}
      >
        <Contact {...part} />
        <Sender {...part} />
      </Box>
    </PanelGround>
  );
}

/** The code's quiet zone is white on white: it hangs over the margin so that the code aligns. */
const quietOverhang = 0.09;

function Contact(part: LeafletPart) {
  const { input, palette, measures } = part;
  const { copy, lines, format } = input;
  const { units, type, least } = measures;
  const side = codeSide(format);
  const line = { lines: 2, swatch: palette.text, leastSize: least("action") };
  const whole = { ...line, wrap: "whole" as const };
  return (
    <Box gap={units(3.4)}>
      <Text
        name="scanInstruction"
        type="headline"
        is="heading-2"
        size={type(9, "headline")}
        leastSize={least("headline")}
        lines={2}
        swatch={palette.promise}
      >
        {copy.scanInstruction}
      </Text>
      <Code
        value={`https://${copy.shortUrl}`}
        alt={`${copy.scanInstruction}: ${copy.shortUrl}`}
        side={side}
        swatch={palette.text}
        ground={palette.paper}
        alignSelf="start"
        margin={{ start: pt(-side * quietOverhang) }}
      />
      <Text
        name="shortUrl"
        type="action"
        is="link"
        href={`https://${copy.shortUrl}`}
        size={type(6, "action")}
        {...whole}
      >
        {copy.shortUrl}
      </Text>
      <Text
        name="phone"
        type="body"
        is="link"
        href={`tel:${copy.phone.replaceAll(" ", "")}`}
        size={type(6, "action")}
        {...whole}
      >
        {`${lines.orCall} \u2066${copy.phone}\u2069`}
      </Text>
    </Box>
  );
}

/** Other formats and the social block at reading size; the imprint small, beside the logo. */
function Sender(part: LeafletPart) {
  const { input, palette, measures } = part;
  const { lines } = input;
  const { units, type, least } = measures;
  const room = logoRoom(part);
  const line = {
    leastSize: least("body"),
    swatch: palette.text,
  };
  return (
    <Box gap={units(5)}>
      <Stroke {...part} />
      <Text
        name="alternativeFormats"
        type="body"
        size={type(5.6, "body")}
        {...line}
      >
        {lines.alternativeFormats}
      </Text>
      <Text name="social" type="body" size={type(4.4, "body")} {...line}>
        {lines.social}
      </Text>
      <Imprint
        {...part}
        size={type(2.9, "legal")}
        leastSize={least("legal")}
        swatch={palette.secondaryText}
      />
      <Mark
        layout="horizontal"
        on={palette.paper}
        width={logoWidth(part)}
        alignSelf="start"
        margin={{
          top: pt(Math.max(0, room.clear - units(4))),
          start: room.start,
          bottom: room.bottom,
        }}
      />
    </Box>
  );
}
