import { placedLogoWidth, pt } from "#brand";
import { Artboard, Box, Code, Mark } from "../elements.tsx";
import { ActionLines } from "../parts/call-to-action.tsx";
import { codeSide, takesCode } from "../parts/code-side.ts";
import { wholeFlow, wholePage } from "../parts/edges.ts";
import { Imprint, LegalLines } from "../parts/legal-lines.tsx";
import { type Part } from "../parts/part.ts";
import { PromiseTag } from "../parts/promise-tag.tsx";
import { scrimDown, type ScrimStops } from "../parts/scrim.ts";
import { Ground, Lead } from "../parts/grounds.tsx";
import { Headline, Message } from "../parts/words.tsx";

/** The picture comes out of the ground of the words. */
const emergingStops: ScrimStops = [
  [0, 1],
  [0.3, 0.6],
  [0.6, 0],
  [1, 0],
];

/** Read from the top at eye level: logo and words above, picture below, details where hands are. */
export function StandingBanner(part: Part) {
  const { input, palette, measures } = part;
  const { units } = measures;
  const isPhotograph = input.options.layout === "photograph";
  const ground = isPhotograph ? palette.text : palette.promise;
  return (
    <Artboard>
      <Ground swatch={ground} />
      <Box pin={wholeFlow}>
        <Words {...part} ground={ground} />
        <Box grow={1} shrink={1} basis={pt(0)} leastHeight="12%">
          <Lead {...part} pin={wholePage} bleed={["left", "right"]} />
          {isPhotograph && (
            <Box
              name="scrim"
              pin={wholePage}
              bleed={["left", "right"]}
              fill={scrimDown(palette.text, emergingStops)}
            />
          )}
        </Box>
        <Box
          name="waterline"
          height={units(1.6)}
          fill={palette.accent}
          bleed={["left", "right"]}
        />
        <Foot {...part} />
      </Box>
    </Artboard>
  );
}

function Words({ ground, ...part }: Part & { readonly ground: string }) {
  const { input, measures, flow } = part;
  const { units, margin } = measures;
  const { brand, format } = input;
  return (
    <Box
      gap={units(8)}
      padding={{
        start: flow.start,
        end: flow.end,
        top: pt(margin.top + units(6)),
        bottom: units(12),
      }}
    >
      <Mark
        layout="horizontal"
        on={ground}
        width={pt(placedLogoWidth(brand.logo, "horizontal", format) * 1.2)}
        alignSelf="start"
        margin={{ bottom: units(8) }}
      />
      <Headline {...part} size={19} least={9} lines={5} />
      <Message {...part} size={6.2} least={0} />
    </Box>
  );
}

/** At hand height: code, words and small print. High on a post: what to do and the address alone. */
function Foot(part: Part) {
  const { palette, measures, flow } = part;
  const { units, margin, isPassedBy } = measures;
  return (
    <Box
      name="footer"
      bleed={["left", "right", "bottom"]}
      fill={palette.paper}
      gap={units(7)}
      padding={{
        start: flow.start,
        end: flow.end,
        top: units(8),
        bottom: margin.bottom,
      }}
    >
      {isPassedBy ? (
        <ActionLines
          {...part}
          action={7}
          detail={4.8}
          leastSize={measures.least("body")}
        />
      ) : (
        <>
          <CodeRow {...part} />
          <LegalLines
            {...part}
            size={measures.type(2.2, "legal")}
            small={measures.type(1.8, "legal")}
            leastSize={measures.least("legal")}
            swatch={palette.secondaryText}
          />
        </>
      )}
      {isPassedBy && (
        <Imprint
          {...part}
          size={measures.type(2.2, "legal")}
          leastSize={measures.least("legal")}
          swatch={palette.secondaryText}
        />
      )}
    </Box>
  );
}

function CodeRow(part: Part) {
  const { input, palette, measures } = part;
  const { units } = measures;
  const { copy, format } = input;
  return (
    <Box direction="row" align="center" gap={units(5)}>
      {takesCode(format) && (
        <Code
          value={`https://${copy.shortUrl}`}
          alt={`${copy.scanInstruction}: ${copy.shortUrl}`}
          side={codeSide(format)}
          swatch={palette.text}
          ground={palette.paper}
          correction="Q"
        />
      )}
      <Box grow={1} shrink={1} basis={pt(0)} gap={units(4)}>
        <PromiseTag
          promise={input.promise}
          language={input.language}
          size={measures.type(3.4, "label")}
          swatch={palette.promise}
        />
        <ActionLines
          {...part}
          action={7}
          detail={4.8}
          leastSize={measures.least("body")}
        />
      </Box>
    </Box>
  );
}
