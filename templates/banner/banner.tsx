import { placedLogoWidth, pt } from "#brand";
import { z } from "zod";
import {
  defineTemplate,
  textSlot,
  type TemplateInput,
} from "../define-template.ts";
import {
  Artboard,
  Box,
  Code,
  Mark,
  Photo,
  Text,
  type BleedEdge,
} from "../elements.tsx";
import { ActionLines, ActionPill } from "../parts/call-to-action.tsx";
import { codeSide, takesCode } from "../parts/code-side.ts";
import { LegalLines } from "../parts/legal-lines.tsx";
import { measuresOf, type Measures } from "../parts/measures.ts";
import { paletteOf, type Palette } from "../parts/palette.ts";
import { PromiseTag } from "../parts/promise-tag.tsx";
import { bannerExamples } from "./banner.examples.ts";

const slots = {
  headline: textSlot("Headline", 60),
  message: textSlot("Message", 160),
  callToAction: textSlot("Call to action", 36),
  scanInstruction: textSlot("Beside the QR code", 30),
  shortUrl: textSlot("Short web address", 40, "locked"),
  phone: textSlot("Phone", 24, "locked"),
};
const options = {
  layout: z.enum(["panel", "photograph"]).default("panel"),
};

type Input = TemplateInput<
  { [slot in keyof typeof slots]: string },
  { layout: "panel" | "photograph" }
>;

interface Part {
  readonly input: Input;
  readonly palette: Palette;
  readonly measures: Measures;
}

const all = { top: pt(0), bottom: pt(0), left: pt(0), right: pt(0) };
const everyEdge: readonly BleedEdge[] = ["top", "right", "bottom", "left"];

/** A strip, lying or standing: mail headers, covers, fence banners and roller banners. */
export const banner = defineTemplate({
  name: "banner",
  title: "Banner",
  description:
    "Long and narrow: mail headers, page covers, fence banners, roller banners.",
  version: "1.0.0",
  formats: [
    ...[
      "email-header",
      "email-hero",
      "email-sig",
      "fb-cover",
      "li-cover",
      "x-header",
    ],
    ...[
      "intranet-banner",
      "pvc-3x1",
      "pvc-2x1",
      "roller-800",
      "roller-850",
      "lamppost-800",
    ],
  ],
  slots,
  options,
  examples: bannerExamples,
  compose: (input) => {
    const isStanding = input.format.height > input.format.width;
    const measures = measuresOf(input.format, isStanding ? 8 : 10);
    const part = {
      input,
      measures,
      palette: paletteOf(input.brand, input.promise),
    };
    return isStanding ? (
      <StandingBanner {...part} />
    ) : (
      <LyingBanner {...part} />
    );
  },
});

/** Words at the start, photograph at the end; as a scrimmed picture where the option says so. */
function LyingBanner(part: Part) {
  const { input, palette, measures } = part;
  const { units, margin } = measures;
  const { copy, format } = input;
  const isPhotograph = input.options.layout === "photograph";
  const aspect = format.width / format.height;
  const isScreen = format.medium === "screen";
  const share = isPhotograph ? "100%" : aspect > 4.5 ? "26%" : "36%";
  const ground = isPhotograph ? palette.text : palette.promise;
  const endEdge: BleedEdge = input.direction === "rtl" ? "left" : "right";
  return (
    <Artboard>
      <Box name="ground" pin={all} fill={ground} bleed={everyEdge} />
      <Photo
        photograph={input.photograph.id}
        alt={altOf(input)}
        pin={{ top: pt(0), bottom: pt(0), end: pt(0) }}
        width={share}
        bleed={isPhotograph ? everyEdge : ["top", "bottom", endEdge]}
      />
      {isPhotograph ? (
        <Scrim {...part} />
      ) : (
        <Box
          name="waterline"
          pin={{ top: pt(0), bottom: pt(0), end: share }}
          width={units(2)}
          fill={palette.accent}
          bleed={["top", "bottom"]}
        />
      )}
      <Box
        pin={{
          top: pt(0),
          bottom: pt(0),
          start: pt(0),
          end: isPhotograph ? "34%" : share,
        }}
        direction="row"
        align="center"
        gap={units(10)}
        padding={{
          start: margin.left,
          end: units(9),
          top: margin.top,
          bottom: margin.bottom,
        }}
      >
        <Box grow={1} shrink={1} basis={pt(0)} gap={units(8)}>
          <Text
            name="headline"
            type="display"
            is="heading-1"
            size={measures.type(aspect > 4.5 ? 26 : 21, "display")}
            leastSize={measures.least("display")}
            lines={3}
            wrap="balance"
            swatch={palette.paper}
          >
            {copy.headline}
          </Text>
          {isScreen && aspect < 4.5 ? (
            <ActionPill
              text={copy.callToAction}
              href={`https://${copy.shortUrl}`}
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
              href={`https://${copy.shortUrl}`}
              size={measures.type(12, "action")}
              leastSize={measures.least("action")}
              lines={1}
              swatch={palette.accent}
            >
              {copy.shortUrl}
            </Text>
          )}
        </Box>
        <Mark
          layout={aspect > 4.5 ? "stacked" : "horizontal"}
          on={ground}
          width={placedLogoWidth(
            input.brand.logo,
            aspect > 4.5 ? "stacked" : "horizontal",
            format,
          )}
          alignSelf={aspect > 4.5 ? "center" : "end"}
        />
      </Box>
    </Artboard>
  );
}

function Scrim({ input, palette }: Part) {
  const isRtl = input.direction === "rtl";
  const stops = [
    [0, 0.93],
    [0.5, 0.84],
    [0.7, 0.5],
    [0.9, 0.04],
    [1, 0],
  ] as const;
  return (
    <Box
      name="scrim"
      pin={all}
      bleed={everyEdge}
      fill={{
        from: [isRtl ? 1 : 0, 0],
        to: [isRtl ? 0 : 1, 0],
        stops: stops.map(([at, opacity]) => ({
          at,
          swatch: palette.text,
          opacity,
        })),
      }}
    />
  );
}

/** Read from the top at eye level: logo and words above, picture below, details where hands are. */
function StandingBanner(part: Part) {
  const { input, palette, measures } = part;
  const { units, margin } = measures;
  const { brand, copy, format } = input;
  const isPhotograph = input.options.layout === "photograph";
  const ground = isPhotograph ? palette.text : palette.promise;
  return (
    <Artboard>
      <Box name="ground" pin={all} fill={ground} bleed={everyEdge} />
      <Photo
        photograph={input.photograph.id}
        alt={altOf(input)}
        pin={{ top: isPhotograph ? "30%" : "46%", left: pt(0), right: pt(0) }}
        height={isPhotograph ? "50%" : "30%"}
        bleed={["left", "right"]}
      />
      {isPhotograph && (
        <Box
          name="scrim"
          pin={{ top: "30%", left: pt(0), right: pt(0) }}
          height="50%"
          bleed={["left", "right"]}
          fill={{
            from: [0, 0],
            to: [0, 1],
            stops: [
              { at: 0, swatch: palette.text, opacity: 1 },
              { at: 0.34, swatch: palette.text, opacity: 0.72 },
              { at: 0.62, swatch: palette.text, opacity: 0 },
              { at: 1, swatch: palette.text, opacity: 0 },
            ],
          }}
        />
      )}
      <Box
        name="waterline"
        pin={{ top: isPhotograph ? "80%" : "46%", left: pt(0), right: pt(0) }}
        height={units(1.6)}
        fill={palette.accent}
        bleed={["left", "right"]}
      />
      <Box
        pin={{ top: pt(0), start: pt(0), end: pt(0) }}
        height="46%"
        gap={units(9)}
        padding={{
          start: margin.left,
          end: margin.right,
          top: pt(margin.top + units(4)),
        }}
      >
        <Mark
          layout="horizontal"
          on={ground}
          width={pt(placedLogoWidth(brand.logo, "horizontal", format) * 1.5)}
          alignSelf="start"
          margin={{ bottom: units(8) }}
        />
        <Text
          name="headline"
          type="display"
          is="heading-1"
          size={measures.type(17, "display")}
          leastSize={measures.type(9, "display")}
          lines={5}
          wrap="balance"
          swatch={palette.paper}
        >
          {copy.headline}
        </Text>
        <Text
          name="message"
          type="lead"
          size={measures.type(5.6, "lead")}
          leastSize={measures.least("lead")}
          swatch={palette.paper}
        >
          {copy.message}
        </Text>
      </Box>
      <StandingFoot {...part} />
    </Artboard>
  );
}

function StandingFoot({ input, palette, measures }: Part) {
  const { units, margin } = measures;
  const { copy, format, lines } = input;
  const side = codeSide(format);
  return (
    <Box
      name="foot"
      pin={{ bottom: pt(0), start: pt(0), end: pt(0) }}
      height="24%"
      bleed={["left", "right", "bottom"]}
      fill={palette.paper}
      justify="start"
      gap={units(6)}
      padding={{
        start: margin.left,
        end: margin.right,
        top: units(7),
        bottom: margin.bottom,
      }}
    >
      <Box direction="row" align="center" gap={units(5)}>
        {takesCode(format) && (
          <Code
            value={`https://${copy.shortUrl}`}
            alt={`${copy.scanInstruction}: ${copy.shortUrl}`}
            side={side}
            swatch={palette.text}
            ground={palette.paper}
            correction="Q"
          />
        )}
        <Box grow={1} shrink={1} basis={pt(0)} gap={units(3)}>
          <PromiseTag
            promise={input.promise}
            language={input.language}
            size={measures.type(3.4, "label")}
            swatch={palette.promise}
          />
          <ActionLines
            text={copy.callToAction}
            shortUrl={copy.shortUrl}
            phone={copy.phone}
            orCall={lines.orCall}
            size={measures.type(7, "action")}
            detail={measures.type(4.6, "action")}
            leastSize={measures.least("action")}
            swatch={palette.text}
            strong={palette.promise}
          />
        </Box>
      </Box>
      <LegalLines
        lines={lines}
        imprint={input.imprint}
        photograph={input.photograph}
        size={measures.type(2, "legal")}
        leastSize={measures.least("legal")}
        small={measures.type(1.6, "legal")}
        leastSmall={measures.least("legal")}
        swatch={palette.secondaryText}
      />
    </Box>
  );
}

const altOf = ({ photograph, language }: Input) =>
  photograph.alt[language] ?? Object.values(photograph.alt)[0] ?? "";
