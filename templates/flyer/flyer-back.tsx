import { clearSpaceOf, placedLogoWidth, pt } from "#brand";
import { Artboard, Box, Code, Mark, Text, Vector } from "../elements.tsx";
import { ActionLines } from "../parts/call-to-action.tsx";
import { codeSide } from "../parts/code-side.ts";
import { wholeFlow } from "../parts/edges.ts";
import { LegalLines } from "../parts/legal-lines.tsx";
import { smallPrint } from "../parts/palette.ts";
import type { CampaignCopy, Part } from "../parts/part.ts";
import { Ground } from "../parts/grounds.tsx";

/** A flyer has room for the campaign's further key messages. */
export type FlyerPart = Part<
  CampaignCopy & { readonly points: readonly string[] }
>;

/** What to know, what to do, and who says so. */
export function FlyerBack(part: FlyerPart) {
  const { input, palette, measures, flow } = part;
  const { units, margin } = measures;
  return (
    <Artboard>
      <Ground swatch={palette.paper} />
      <Box pin={wholeFlow}>
        <Box
          grow={1}
          shrink={1}
          justify="center"
          gap={units(6.5)}
          padding={{
            start: flow.start,
            end: flow.end,
            top: margin.top,
            bottom: units(5),
          }}
        >
          {input.copy.points.map((point) => (
            <Point key={point} {...part} text={point} />
          ))}
        </Box>
        <ActionPanel {...part} />
        <Sender {...part} />
      </Box>
    </Artboard>
  );
}

function Point({
  input,
  palette,
  measures,
  text,
}: FlyerPart & { readonly text: string }) {
  const size = measures.type(6.4, "body");
  return (
    <Box direction="row" gap={pt(size * 0.8)}>
      <Vector
        name="bullet"
        art={input.promise.icon}
        swatch={palette.promise}
        subject="icon"
        width={pt(size * 1.35)}
        height={pt(size * 1.35)}
        margin={{ top: pt(-size * 0.3) }}
      />
      <Text
        name="points"
        type="body"
        is="list-item"
        size={size}
        leastSize={measures.least("body")}
        swatch={palette.text}
        grow={1}
        shrink={1}
        basis={pt(0)}
      >
        {text}
      </Text>
    </Box>
  );
}

function ActionPanel(part: FlyerPart) {
  const { input, palette, measures, flow } = part;
  const { copy, format } = input;
  const { units } = measures;
  return (
    <Box
      name="action panel"
      fill={palette.tint}
      bleed={["left", "right"]}
      direction="row"
      align="center"
      gap={units(5)}
      padding={{
        start: flow.start,
        end: flow.end,
        top: units(6),
        bottom: units(6),
      }}
    >
      <Code
        value={`https://${copy.shortUrl}`}
        alt={`${copy.scanInstruction}: ${copy.shortUrl}`}
        side={codeSide(format)}
        swatch={palette.text}
        ground={palette.paper}
      />
      <Box grow={1} shrink={1} basis={pt(0)} gap={units(2.6)}>
        <Text
          name="scanInstruction"
          type="label"
          size={measures.least("label")}
          lines={1}
          {...smallPrint(palette.secondaryText, { palette, format })}
        >
          {copy.scanInstruction}
        </Text>
        <ActionLines
          {...part}
          action={6.8}
          detail={4.6}
          leastSize={measures.least("legal")}
        />
      </Box>
    </Box>
  );
}

/** The small print, and the logo in the corner with its clear space. */
function Sender(part: FlyerPart) {
  const { input, palette, measures, flow } = part;
  const { brand, format } = input;
  const { units, margin } = measures;
  const width = placedLogoWidth(brand.logo, "horizontal", format);
  const clear = clearSpaceOf(brand.logo, width);
  return (
    <Box
      gap={pt(clear + units(1))}
      padding={{
        start: flow.start,
        end: flow.end,
        top: units(6),
        bottom: pt(Math.max(margin.bottom, clear)),
      }}
    >
      <LegalLines
        {...part}
        size={measures.type(2.6, "legal")}
        small={measures.type(2.2, "legal")}
        leastSize={measures.least("legal")}
        swatch={palette.secondaryText}
      />
      <Mark
        layout="horizontal"
        on={palette.paper}
        width={width}
        alignSelf="end"
        margin={{ end: pt(Math.max(0, clear - flow.end)) }}
      />
    </Box>
  );
}
