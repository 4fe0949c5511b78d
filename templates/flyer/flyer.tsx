import { clearSpaceOf, placedLogoWidth, pt } from "#brand";
import { defineTemplate, listSlot } from "../define-template.ts";
import { croppedUnderWords } from "../treatment.ts";
import { Artboard, Box, Mark, Text } from "../elements.tsx";
import { CornerTag } from "../parts/corner-tag.tsx";
import { wholeFlow } from "../parts/edges.ts";
import { partOf } from "../parts/part.ts";
import * as slots from "../parts/slots.ts";
import { FlyerBack, type FlyerPart } from "./flyer-back.tsx";
import { flyerExamples } from "./flyer.examples.ts";
import { Ground, ScrimmedLead, TopLead } from "../parts/grounds.tsx";
import { Veiled } from "../parts/veil.tsx";
import { Headline, Message } from "../parts/words.tsx";

const { layout, ...copySlots } = slots;

/** A flyer for letter boxes and counters: the front is seen, the back is read. */
export const flyer = defineTemplate({
  name: "flyer",
  title: "Flyer",
  description:
    "Two sides, DL or A5: a front that is picked up and a back that is kept.",
  version: "1.3.1",
  formats: ["dl", "a5"],
  slots: { ...copySlots, points: listSlot("Key messages", 5, 130) },
  options: { layout },
  examples: flyerExamples,
  treatment: () => croppedUnderWords,
  compose: (input) => {
    const part = partOf(input, () => 7.5);
    const front =
      input.options.layout === "photograph" ? (
        <PhotographFront {...part} />
      ) : (
        <PanelFront {...part} />
      );
    return [front, <FlyerBack {...part} />];
  },
});

function PanelFront(part: FlyerPart) {
  const { palette, measures, flow } = part;
  const { units, margin, shape } = measures;
  const split = shape === "tall" ? "46%" : "44%";
  return (
    <Artboard>
      <Ground swatch={palette.promise} />
      <TopLead {...part} height={split} />
      <Box
        name="waterline"
        pin={{ top: split, left: pt(0), right: pt(0) }}
        height={units(1.3)}
        fill={palette.accent}
        bleed={["left", "right"]}
      />
      <Box
        pin={{ ...wholeFlow, top: split }}
        justify="between"
        gap={logoGap(part)}
        padding={{
          start: flow.start,
          end: flow.end,
          top: units(9),
          bottom: margin.bottom,
        }}
      >
        <FrontWords {...part} />
        <FrontFoot {...part} on={palette.promise} />
      </Box>
      <CornerTag {...part} size={3.6} />
    </Artboard>
  );
}

function PhotographFront(part: FlyerPart) {
  const { palette, measures, flow } = part;
  const { margin } = measures;
  return (
    <Artboard>
      <ScrimmedLead {...part} words="below" />
      <Box
        pin={wholeFlow}
        justify="end"
        gap={logoGap(part)}
        padding={{
          start: flow.start,
          end: flow.end,
          bottom: margin.bottom,
        }}
      >
        <Veiled {...part}>
          <FrontWords {...part} />
        </Veiled>
        <FrontFoot {...part} on={palette.text} />
      </Box>
      <CornerTag {...part} size={3.6} />
    </Artboard>
  );
}

/** A tall front is too narrow for the address beside the logo: it stands below the message there. */
const isNarrow = ({ measures }: FlyerPart): boolean =>
  measures.shape === "tall";

function FrontWords(part: FlyerPart) {
  return (
    <Box gap={part.measures.units(6)}>
      <Headline
        {...part}
        size={isNarrow(part) ? 14.5 : 17}
        least={8}
        lines={4}
      />
      <Message {...part} size={5.6} least={0} />
      {isNarrow(part) && <FrontAddress {...part} />}
    </Box>
  );
}

function FrontAddress({ input, palette, measures }: FlyerPart) {
  const { copy } = input;
  return (
    <Text
      name="shortUrl"
      type="action"
      is="link"
      href={`https://${copy.shortUrl}`}
      size={measures.type(4.4, "action")}
      leastSize={measures.least("action")}
      wrap="whole"
      swatch={palette.paper}
    >
      {copy.shortUrl}
    </Text>
  );
}

/** The logo with its clear space to the edges as well, and beside it the address where there is room. */
function FrontFoot(part: FlyerPart & { readonly on: string }) {
  const { input, measures, on, flow } = part;
  const { brand, format } = input;
  const width = placedLogoWidth(brand.logo, "horizontal", format);
  const clear = clearSpaceOf(brand.logo, width);
  const beyond = (margin: number) => pt(Math.max(0, clear - margin));
  return (
    <Box
      direction="row"
      align="end"
      justify="between"
      gap={pt(clear + measures.units(1))}
    >
      <Box grow={1} shrink={1} basis={pt(0)}>
        {!isNarrow(part) && <FrontAddress {...part} />}
      </Box>
      <Mark
        layout="horizontal"
        on={on}
        width={width}
        margin={{
          end: beyond(flow.end),
          bottom: beyond(measures.margin.bottom),
        }}
      />
    </Box>
  );
}

/** Words keep out of the logo's clear space below them. */
function logoGap({ input, measures }: FlyerPart) {
  const width = placedLogoWidth(input.brand.logo, "horizontal", input.format);
  const clear = clearSpaceOf(input.brand.logo, width);
  return pt(Math.max(measures.units(6), clear + measures.units(1.5)));
}
