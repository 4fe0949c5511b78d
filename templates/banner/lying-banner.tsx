import { placedLogoWidth, pt } from "#brand";
import { Artboard, Box, Mark, Text } from "../elements.tsx";
import { ActionPill } from "../parts/call-to-action.tsx";
import { endEdge, wholeFlow } from "../parts/edges.ts";
import { Credit, Imprint } from "../parts/legal-lines.tsx";
import { sideForWords, type Part } from "../parts/part.ts";
import { Ground, Lead, ScrimmedLead } from "../parts/grounds.tsx";

/** Strips longer than this are too low for more than a headline and an address. */
const lowStrip = 4.5;

/** Words at the start, photograph at the end, or over the whole strip under a scrim. */
export function LyingBanner(part: Part) {
  const { input, palette, measures, flow } = part;
  const { units, margin } = measures;
  const isPhotograph = input.options.layout === "photograph";
  const words = sideForWords(part);
  const free = { top: pt(0), bottom: pt(0) };
  const share = isLow(part) || isNarrowed(part) ? "26%" : "36%";
  const ground = isPhotograph ? palette.text : palette.promise;
  return (
    <Artboard>
      <Ground swatch={ground} />
      {isPhotograph ? (
        <WholePicture {...part} />
      ) : (
        <EndPicture {...part} share={share} />
      )}
      <Box
        pin={
          isPhotograph
            ? { ...free, [words]: pt(0) }
            : { ...wholeFlow, end: share }
        }
        {...(isPhotograph && { width: "70%" as const })}
        direction="row"
        align="center"
        gap={units(10)}
        padding={{
          ...(isPhotograph
            ? {
                left: words === "left" ? margin.left : units(4),
                right: words === "left" ? units(9) : margin.right,
              }
            : { start: flow.start, end: units(9) }),
          top: pt(margin.top + units(1.4)),
          bottom: pt(margin.bottom + units(1.4)),
        }}
      >
        <Words {...part} />
        <Logo {...part} ground={ground} />
      </Box>
    </Artboard>
  );
}

/** Where a platform lays a portrait over the strip, the words get the picture's room. */
const isNarrowed = ({ input: { format } }: Part) =>
  format.safe.left > format.width * 0.15;

const isLow = ({ input: { format } }: Part) =>
  format.width / format.height > lowStrip;

function EndPicture(part: Part & { readonly share: `${number}%` }) {
  const { input, palette, measures, share } = part;
  return (
    <>
      <Lead
        {...part}
        pin={{ top: pt(0), bottom: pt(0), end: pt(0) }}
        width={share}
        bleed={["top", "bottom", endEdge(input.direction)]}
      />
      <Box
        name="waterline"
        pin={{ top: pt(0), bottom: pt(0), end: share }}
        width={measures.units(2)}
        fill={palette.accent}
        bleed={["top", "bottom"]}
      />
    </>
  );
}

function WholePicture(part: Part) {
  const words = sideForWords(part);
  return (
    <>
      <ScrimmedLead {...part} words={words} />
    </>
  );
}

function Words(part: Part) {
  const { input, palette, measures } = part;
  const { copy, format } = input;
  const hasButton = format.medium === "screen" && !isLow(part);
  const href = `https://${copy.shortUrl}`;
  return (
    <Box grow={1} shrink={1} basis={pt(0)} gap={measures.units(8)}>
      <Text
        name="headline"
        type="display"
        is="heading-1"
        size={measures.type(isLow(part) ? 26 : 21, "display")}
        leastSize={measures.least("display")}
        lines={3}
        wrap="balance"
        swatch={palette.paper}
      >
        {copy.headline}
      </Text>
      {hasButton ? (
        <ActionPill
          text={copy.callToAction}
          href={href}
          size={measures.type(8, "action")}
          leastSize={measures.least("action")}
          fill={palette.accent}
          swatch={palette.text}
        />
      ) : (
        <Text
          name="shortUrl"
          type="action"
          is="link"
          href={href}
          size={measures.type(12, "action")}
          leastSize={measures.least("action")}
          lines={1}
          swatch={palette.paper}
        >
          {copy.shortUrl}
        </Text>
      )}
      {format.medium === "screen" ? (
        <Credit
          {...part}
          size={measures.type(2.2, "legal")}
          swatch={palette.paper}
        />
      ) : (
        <Imprint
          {...part}
          size={measures.type(2.2, "legal")}
          leastSize={measures.least("legal")}
          swatch={palette.paper}
        />
      )}
    </Box>
  );
}

function Logo(part: Part & { readonly ground: string }) {
  const { input, ground } = part;
  const layout = isLow(part) ? "stacked" : "horizontal";
  return (
    <Mark
      layout={layout}
      on={ground}
      width={placedLogoWidth(input.brand.logo, layout, input.format)}
      alignSelf={isLow(part) ? "center" : "end"}
    />
  );
}
