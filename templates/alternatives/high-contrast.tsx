import { clearSpaceOf, placedLogoWidth, pt } from "#brand";
import { defineTemplate } from "../define-template.ts";
import { Artboard, Box, Code, Mark } from "../elements.tsx";
import { ActionLines } from "../parts/call-to-action.tsx";
import { codeSide } from "../parts/code-side.ts";
import { wholeFlow } from "../parts/edges.ts";
import { Ground, TopLead } from "../parts/grounds.tsx";
import { LegalLines } from "../parts/legal-lines.tsx";
import type { Palette } from "../parts/palette.ts";
import { partOf, type Part } from "../parts/part.ts";
import { PromiseTag } from "../parts/promise-tag.tsx";
import * as slots from "../parts/slots.ts";
import { Headline, Message } from "../parts/words.tsx";
import { alternativePalette, highContrast } from "./alternative-palette.ts";
import { highContrastExamples } from "./alternatives.examples.ts";

const { layout: _, ...copySlots } = slots;

/** The poster in black, yellow and white of the brand: nothing on pictures, nothing pale. */
export const highContrastPoster = defineTemplate({
  name: "high-contrast",
  title: "High contrast",
  description:
    "The poster in the brand’s darkest and lightest colours, with every contrast at 7 to 1 or more and no text on pictures.",
  version: "1.0.2",
  formats: ["a4", "a3"],
  slots: copySlots,
  options: {},
  examples: highContrastExamples,
  standard: { leastSize: pt(12), leastContrast: highContrast },
  treatment: () => ({ changes: ["crop"], showsCredit: true }),
  compose: (input) => {
    const part = partOf({ ...input, options: { layout: "panel" } }, () => 7);
    return <Sheet {...part} palette={schemeOf(part)} />;
  },
});

/** The parts of posters name swatches by their job: in this scheme every job has one of three. */
function schemeOf({ input, palette }: Part): Palette {
  const { ink, paper } = alternativePalette(input.brand);
  return {
    ...palette,
    paper,
    ground: paper,
    text: ink,
    secondaryText: ink,
    primary: ink,
    promise: ink,
  };
}

const pictureShare = "26%";

function Sheet(part: Part) {
  const { input, palette, measures, flow } = part;
  const { units } = measures;
  const { glow } = alternativePalette(input.brand);
  return (
    <Artboard>
      <Ground swatch={palette.text} />
      <TopLead {...part} height={pictureShare} />
      <Box pin={{ ...wholeFlow, top: pictureShare }}>
        <Box
          name="waterline"
          fill={glow}
          height={units(1.8)}
          bleed={["left", "right"]}
        />
        <Box
          grow={1}
          shrink={1}
          justify="center"
          gap={units(5)}
          padding={{
            start: flow.start,
            end: flow.end,
            top: units(4.5),
            bottom: units(4.5),
          }}
        >
          <PromiseTag
            promise={input.promise}
            language={input.language}
            size={measures.type(3, "label")}
            swatch={glow}
          />
          <Headline {...part} size={14} least={6} lines={4} />
          <Message {...part} size={4.6} least={3} />
        </Box>
        <Footer {...part} />
      </Box>
    </Artboard>
  );
}

/** The code's quiet zone is white on white, so it may hang over the margin. */
const quietShare = 0.09;

/** What to do and who says so, dark on light: codes are read that way round alone. */
function Footer(part: Part) {
  const { input, palette, measures, flow } = part;
  const { units, margin } = measures;
  const { copy, brand, format } = input;
  const width = placedLogoWidth(brand.logo, "horizontal", format);
  const side = codeSide(format);
  const least = measures.type(2.1, "body");
  return (
    <Box
      name="footer"
      fill={palette.paper}
      bleed={["left", "right", "bottom"]}
      gap={units(3.4)}
      padding={{
        start: flow.start,
        end: flow.end,
        top: units(4.2),
        bottom: margin.bottom,
      }}
    >
      <Box direction="row" align="center" gap={units(3)}>
        <Code
          value={`https://${copy.shortUrl}`}
          alt={`${copy.scanInstruction}: ${copy.shortUrl}`}
          side={side}
          swatch={palette.text}
          ground={palette.paper}
          margin={{
            start: pt(-side * quietShare),
            top: pt(-side * quietShare),
          }}
        />
        <Box grow={1} shrink={1} basis={pt(0)}>
          <ActionLines
            {...part}
            action={6}
            detail={4}
            leastSize={measures.type(3, "action")}
          />
        </Box>
      </Box>
      <Box
        direction="row"
        align="end"
        justify="between"
        gap={clearSpaceOf(brand.logo, width)}
      >
        <Box grow={1} shrink={1} basis={pt(0)}>
          <LegalLines
            {...part}
            size={least}
            small={least}
            leastSize={least}
            swatch={palette.text}
          />
        </Box>
        <Mark layout="horizontal" on={palette.paper} width={width} />
      </Box>
    </Box>
  );
}
