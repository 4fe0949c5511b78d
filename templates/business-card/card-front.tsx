import { clearSpaceOf, leastLogoWidth, pt } from "#brand";
import { Artboard, Box, Mark, Vector } from "../elements.tsx";
import { startEdge, wholeFlow } from "../parts/edges.ts";
import { Ground, Lead } from "../parts/grounds.tsx";
import { PromiseTag } from "../parts/promise-tag.tsx";
import type { CardPart } from "./card-part.ts";

/** The side that is turned up: whose card, in the promise's color. */
export function CardFront(part: CardPart) {
  return part.input.options.layout === "photograph" ? (
    <PhotographFront {...part} />
  ) : (
    <PanelFront {...part} />
  );
}

/** Logo and promise on the promise's ground, with the device rising behind them. */
function PanelFront(part: CardPart) {
  const { input, palette, measures, flow } = part;
  const { units } = measures;
  const { logo } = input.brand;
  const width = units(76);
  // The promise stands under the logo's own edge, which its clear space sets.
  const start = pt(Math.max(clearSpaceOf(logo, width), flow.start));
  return (
    <Artboard>
      <Ground swatch={palette.promise} />
      <CardDevice {...part} />
      <Box
        pin={{ top: pt(0), bottom: units(16), start: pt(0) }}
        justify="center"
      >
        <Mark
          layout="horizontal"
          on={palette.promise}
          width={width}
          margin={{ start }}
        />
      </Box>
      <Box pin={{ bottom: units(12), start }}>
        <PromiseTag
          promise={input.promise}
          language={input.language}
          size={measures.type(6.2, "label")}
          swatch={palette.paper}
        />
      </Box>
    </Artboard>
  );
}

/** The device in the lower right corner, out into the bleed. */
function CardDevice({ input, palette, measures }: CardPart) {
  const { bleed } = input.format;
  return (
    <Vector
      name="device"
      art={input.brand.pattern}
      swatch={palette.text}
      opacity={0.14}
      subject="pattern"
      width={measures.units(104)}
      height={measures.units(104)}
      pin={{ bottom: pt(-bleed), right: pt(-bleed) }}
    />
  );
}

/** The photograph where lines begin, the logo beside it. */
function PhotographFront(part: CardPart) {
  const { input, palette, measures } = part;
  const { direction, brand, format } = input;
  return (
    <Artboard>
      <Ground swatch={palette.promise} />
      <Box pin={wholeFlow} direction="row">
        <Lead
          {...part}
          width="50%"
          bleed={["top", "bottom", startEdge(direction)]}
        />
        <Box
          name="waterline"
          width={measures.units(2)}
          fill={palette.accent}
          bleed={["top", "bottom"]}
        />
        <Box grow={1} shrink={1} basis={pt(0)} align="center" justify="center">
          <Mark
            layout="stacked"
            on={palette.promise}
            width={pt(leastLogoWidth(brand.logo, "stacked", format) * 1.25)}
          />
        </Box>
      </Box>
    </Artboard>
  );
}
