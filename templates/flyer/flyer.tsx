import { clearSpaceOf, placedLogoWidth, pt, type Pt } from "#brand";
import { z } from "zod";
import {
  defineTemplate,
  listSlot,
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
  Vector,
  type BleedEdge,
} from "../elements.tsx";
import { ActionLines } from "../parts/call-to-action.tsx";
import { codeSide } from "../parts/code-side.ts";
import { LegalLines } from "../parts/legal-lines.tsx";
import { measuresOf, type Measures } from "../parts/measures.ts";
import { paletteOf, type Palette } from "../parts/palette.ts";
import { PromiseTag } from "../parts/promise-tag.tsx";
import { flyerExamples } from "./flyer.examples.ts";

const slots = {
  headline: textSlot("Headline", 60),
  message: textSlot("Message", 160),
  points: listSlot("Key messages", 5, 130),
  callToAction: textSlot("Call to action", 36),
  scanInstruction: textSlot("Beside the QR code", 30),
  shortUrl: textSlot("Short web address", 40, "locked"),
  phone: textSlot("Phone", 24, "locked"),
};
const options = {
  layout: z.enum(["panel", "photograph"]).default("panel"),
};

type Input = TemplateInput<
  { [slot in Exclude<keyof typeof slots, "points">]: string } & {
    points: string[];
  },
  { layout: "panel" | "photograph" }
>;

interface Part {
  readonly input: Input;
  readonly palette: Palette;
  readonly measures: Measures;
}

const all = { top: pt(0), bottom: pt(0), left: pt(0), right: pt(0) };
const everyEdge: readonly BleedEdge[] = ["top", "right", "bottom", "left"];

/** A flyer for letter boxes and counters: the front is seen, the back is read. */
export const flyer = defineTemplate({
  name: "flyer",
  title: "Flyer",
  description:
    "Two sides, DL, A6 or A5: a front that is picked up and a back that is kept.",
  version: "1.0.0",
  formats: ["dl", "a6", "a5"],
  slots,
  options,
  examples: flyerExamples,
  compose: (input) => {
    const measures = measuresOf(input.format, 7.5);
    const part = {
      input,
      measures,
      palette: paletteOf(input.brand, input.promise),
    };
    const front =
      input.options.layout === "photograph" ? (
        <PhotographFront {...part} />
      ) : (
        <PanelFront {...part} />
      );
    return [front, <Back {...part} />];
  },
});

function PanelFront(part: Part) {
  const { input, palette, measures } = part;
  const { units, margin, shape } = measures;
  const split = shape === "tall" ? "54%" : "52%";
  return (
    <Artboard>
      <Box name="ground" pin={all} fill={palette.promise} bleed={everyEdge} />
      <Photo
        photograph={input.photograph.id}
        alt={altOf(input)}
        pin={{ top: pt(0), left: pt(0), right: pt(0) }}
        height={split}
        bleed={["top", "left", "right"]}
      />
      <Box
        name="waterline"
        pin={{ top: split, left: pt(0), right: pt(0) }}
        height={units(1.3)}
        fill={palette.accent}
        bleed={["left", "right"]}
      />
      <Box
        pin={{ top: split, bottom: pt(0), start: pt(0), end: pt(0) }}
        justify="between"
        gap={units(6)}
        padding={{
          start: margin.left,
          end: margin.right,
          top: units(9),
          bottom: margin.bottom,
        }}
      >
        <FrontWords {...part} />
        <FrontFoot {...part} on={palette.promise} />
      </Box>
      <Tag {...part} />
    </Artboard>
  );
}

function PhotographFront(part: Part) {
  const { input, palette, measures } = part;
  const { units, margin } = measures;
  return (
    <Artboard>
      <Photo
        photograph={input.photograph.id}
        alt={altOf(input)}
        pin={all}
        bleed={everyEdge}
      />
      <Box
        name="scrim"
        pin={all}
        bleed={everyEdge}
        fill={{
          from: [0, 0],
          to: [0, 1],
          stops: scrimStops.map(([at, opacity]) => ({
            at,
            swatch: palette.text,
            opacity,
          })),
        }}
      />
      <Box
        pin={{ top: pt(0), bottom: pt(0), start: pt(0), end: pt(0) }}
        justify="end"
        gap={units(8)}
        padding={{
          start: margin.left,
          end: margin.right,
          bottom: margin.bottom,
        }}
      >
        <FrontWords {...part} />
        <FrontFoot {...part} on={palette.text} />
      </Box>
      <Tag {...part} />
    </Artboard>
  );
}

/** Offsets and opacities of the scrim: dark enough for white text over a white photograph. */
const scrimStops = [
  [0, 0.3],
  [0.16, 0.04],
  [0.36, 0.14],
  [0.54, 0.76],
  [1, 0.93],
] as const;

function FrontWords({ input, palette, measures }: Part) {
  return (
    <Box gap={measures.units(5)}>
      <Text
        name="headline"
        type="display"
        is="heading-1"
        size={measures.type(17, "display")}
        leastSize={measures.type(8, "display")}
        lines={4}
        wrap="balance"
        swatch={palette.paper}
      >
        {input.copy.headline}
      </Text>
      <Text
        name="message"
        type="lead"
        size={measures.type(5.6, "lead")}
        leastSize={measures.least("lead")}
        swatch={palette.paper}
      >
        {input.copy.message}
      </Text>
    </Box>
  );
}

function FrontFoot({ input, measures, on }: Part & { readonly on: string }) {
  const { brand, format } = input;
  return (
    <Box direction="row" justify="end" padding={{ top: measures.units(1) }}>
      <Mark
        layout="horizontal"
        on={on}
        width={placedLogoWidth(brand.logo, "horizontal", format)}
      />
    </Box>
  );
}

function Tag({ input, palette, measures }: Part) {
  return (
    <Box pin={{ top: measures.margin.top, start: measures.margin.left }}>
      <PromiseTag
        promise={input.promise}
        language={input.language}
        size={measures.type(3.6, "label")}
        swatch={palette.promise}
        fill={palette.paper}
      />
    </Box>
  );
}

/** What to know, what to do, and who says so. */
function Back(part: Part) {
  const { input, palette, measures } = part;
  const { units, margin } = measures;
  return (
    <Artboard>
      <Box name="ground" pin={all} fill={palette.paper} bleed={everyEdge} />
      <Box pin={{ top: pt(0), bottom: pt(0), start: pt(0), end: pt(0) }}>
        <Box
          grow={1}
          shrink={1}
          justify="center"
          gap={units(5.4)}
          padding={{
            start: margin.left,
            end: margin.right,
            top: margin.top,
            bottom: units(5),
          }}
        >
          {input.copy.points.map((point, index) => (
            <Point key={index} {...part} text={point} />
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
}: Part & { readonly text: string }) {
  const size = measures.type(5, "body");
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

function ActionPanel({ input, palette, measures }: Part) {
  const { copy, format, lines } = input;
  const { units, margin } = measures;
  const side = codeSide(format);
  return (
    <Box
      name="action panel"
      fill={palette.tint}
      bleed={["left", "right"]}
      direction="row"
      align="center"
      gap={units(5)}
      padding={{
        start: margin.left,
        end: margin.right,
        top: units(6),
        bottom: units(6),
      }}
    >
      <Box gap={units(2)} width={side} align="center">
        <Code
          value={`https://${copy.shortUrl}`}
          alt={`${copy.scanInstruction}: ${copy.shortUrl}`}
          side={side}
          swatch={palette.text}
          ground={palette.paper}
        />
      </Box>
      <Box grow={1} shrink={1} basis={pt(0)} gap={units(2.4)}>
        <Text
          name="scanInstruction"
          type="label"
          size={measures.least("label")}
          lines={1}
          swatch={palette.secondaryText}
        >
          {copy.scanInstruction}
        </Text>
        <ActionLines
          text={copy.callToAction}
          shortUrl={copy.shortUrl}
          phone={copy.phone}
          orCall={lines.orCall}
          size={measures.type(6.8, "action")}
          detail={measures.type(4.6, "action")}
          leastSize={measures.least("legal") as Pt}
          swatch={palette.text}
          strong={palette.promise}
        />
      </Box>
    </Box>
  );
}

function Sender({ input, palette, measures }: Part) {
  const { brand, format } = input;
  const { units, margin } = measures;
  const logoWidth = placedLogoWidth(brand.logo, "horizontal", format);
  const clear = clearSpaceOf(brand.logo, logoWidth);
  return (
    <Box
      gap={clear}
      padding={{
        start: margin.left,
        end: margin.right,
        top: units(6),
        bottom: pt(Math.max(margin.bottom, clear)),
      }}
    >
      <LegalLines
        lines={input.lines}
        imprint={input.imprint}
        photograph={input.photograph}
        size={measures.type(2.6, "legal")}
        leastSize={measures.least("legal")}
        small={measures.type(2.2, "legal")}
        leastSmall={measures.least("legal")}
        swatch={palette.secondaryText}
      />
      <Mark
        layout="horizontal"
        on={palette.paper}
        width={logoWidth}
        alignSelf="end"
      />
    </Box>
  );
}

const altOf = ({ photograph, language }: Input) =>
  photograph.alt[language] ?? Object.values(photograph.alt)[0] ?? "";
