import { clearSpaceOf, placedLogoWidth, pt, type Pt } from "#brand";
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
  type Fill,
} from "../elements.tsx";
import { ActionLines } from "../parts/call-to-action.tsx";
import { codeSide, takesCode } from "../parts/code-side.ts";
import { LegalLines } from "../parts/legal-lines.tsx";
import { measuresOf, type Measures } from "../parts/measures.ts";
import { paletteOf, type Palette } from "../parts/palette.ts";
import { PromiseTag } from "../parts/promise-tag.tsx";
import { posterExamples } from "./poster.examples.ts";

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

/** A poster: one thing to see, one thing to read, one thing to do. */
export const poster = defineTemplate({
  name: "poster",
  title: "Poster",
  description:
    "From an A5 notice to a 96-sheet: a photograph, a promise and what to do next.",
  version: "1.0.0",
  formats: [
    ...["a5", "a4", "a3", "a2", "a1", "a0"].flatMap((code) => [
      code,
      `${code}-landscape`,
    ]),
    ...["dc", "dr", "bin-sticker-a5", "correx-600x900", "hoarding-panel"],
    ...["ooh-4", "ooh-6", "ooh-16", "ooh-12", "ooh-48", "ooh-96"],
  ],
  slots,
  options,
  examples: posterExamples,
  compose: (input) => {
    const measures = measuresOf(input.format, 6);
    const part = {
      input,
      measures,
      palette: paletteOf(input.brand, input.promise),
    };
    const isAcross =
      measures.shape === "landscape" || measures.shape === "wide";
    if (input.options.layout === "photograph")
      return <PhotographPoster {...part} />;
    return isAcross ? <AcrossPoster {...part} /> : <UprightPoster {...part} />;
  },
});

/** Photograph above, promise below, and a footer that one can act on. */
function UprightPoster(part: Part) {
  const { input, palette, measures } = part;
  const { units } = measures;
  const split = measures.shape === "tall" ? "46%" : "43%";
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
      <Box pin={{ top: split, bottom: pt(0), start: pt(0), end: pt(0) }}>
        <Box
          name="waterline"
          fill={palette.accent}
          height={units(1.1)}
          bleed={["left", "right"]}
        />
        <Box
          grow={1}
          shrink={1}
          justify="center"
          gap={units(5)}
          padding={{
            start: measures.margin.left,
            end: measures.margin.right,
            top: units(5.5),
            bottom: units(5.5),
          }}
        >
          <Headline {...part} size={15.5} lines={4} />
          <Message {...part} />
        </Box>
        <Footer {...part} />
      </Box>
      <Tag {...part} />
    </Artboard>
  );
}

/** Photograph on one side, the words on the other. */
function AcrossPoster(part: Part) {
  const { input, palette, measures } = part;
  const { units } = measures;
  const isWide = measures.shape === "wide";
  const share = isWide ? "36%" : "42%";
  return (
    <Artboard>
      <Box name="ground" pin={all} fill={palette.promise} bleed={everyEdge} />
      <Photo
        photograph={input.photograph.id}
        alt={altOf(input)}
        pin={{ top: pt(0), bottom: pt(0), start: pt(0) }}
        width={share}
        bleed={["top", "bottom", input.direction === "rtl" ? "right" : "left"]}
      />
      <Box
        pin={{ top: pt(0), bottom: pt(0), start: share, end: pt(0) }}
        direction="row"
      >
        <Box
          name="waterline"
          fill={palette.accent}
          width={units(1.1)}
          bleed={["top", "bottom"]}
        />
        <Box grow={1} shrink={1}>
          <Box
            grow={1}
            shrink={1}
            justify="center"
            gap={units(5)}
            padding={{
              start: units(6),
              end: measures.margin.right,
              top: measures.margin.top,
              bottom: units(5),
            }}
          >
            <Headline
              {...part}
              size={isWide ? 24 : 14.5}
              lines={isWide ? 3 : 4}
            />
            <Message {...part} />
          </Box>
          <Footer {...part} isBeside />
        </Box>
      </Box>
      <Tag {...part} />
    </Artboard>
  );
}

/** The photograph fills the sheet down to the footer; a scrim carries the words. */
function PhotographPoster(part: Part) {
  const { input, palette, measures } = part;
  const { units, shape } = measures;
  const isAcross = shape === "landscape" || shape === "wide";
  return (
    <Artboard>
      <Box name="ground" pin={all} fill={palette.text} bleed={everyEdge} />
      <Photo
        photograph={input.photograph.id}
        alt={altOf(input)}
        pin={{ top: pt(0), left: pt(0), right: pt(0) }}
        height="78%"
        bleed={["top", "left", "right"]}
      />
      <Box
        name="scrim"
        pin={{ top: pt(0), left: pt(0), right: pt(0) }}
        height="78%"
        bleed={["top", "left", "right"]}
        fill={scrimOf(palette.text, isAcross, input.direction)}
      />
      <Box
        pin={{ top: pt(0), bottom: pt(0), start: pt(0), end: pt(0) }}
        justify="end"
      >
        <Box
          gap={units(4.6)}
          padding={{
            start: measures.margin.left,
            end: measures.margin.right,
            bottom: units(6),
          }}
          {...(isAcross && { width: "64%" as const })}
        >
          <Headline {...part} size={isAcross ? 15 : 14} lines={4} />
          <Message {...part} />
        </Box>
        <Footer {...part} />
      </Box>
      <Tag {...part} />
    </Artboard>
  );
}

/** Dark under the words, clear where the subject stands, and solid where the photograph ends. */
function scrimOf(
  swatch: string,
  isAcross: boolean,
  direction: "ltr" | "rtl",
): Fill {
  const stops = (values: readonly (readonly [at: number, opacity: number])[]) =>
    values.map(([at, opacity]) => ({ at, swatch, opacity }));
  if (!isAcross) {
    return {
      from: [0, 0],
      to: [0, 1],
      stops: stops([
        [0, 0.3],
        [0.2, 0.04],
        [0.38, 0.16],
        [0.56, 0.76],
        [0.8, 0.92],
        [1, 1],
      ]),
    };
  }
  const isRtl = direction === "rtl";
  return {
    from: [isRtl ? 1 : 0, 0],
    to: [isRtl ? 0 : 1, 0],
    stops: stops([
      [0, 0.94],
      [0.45, 0.82],
      [0.66, 0.45],
      [0.88, 0.04],
      [1, 0],
    ]),
  };
}

function Tag({ input, palette, measures }: Part) {
  return (
    <Box pin={{ top: measures.margin.top, start: measures.margin.left }}>
      <PromiseTag
        promise={input.promise}
        language={input.language}
        size={measures.type(2.6, "label")}
        swatch={palette.promise}
        fill={palette.paper}
      />
    </Box>
  );
}

function Headline(
  props: Part & { readonly size: number; readonly lines: number },
) {
  const { input, palette, measures, size, lines } = props;
  return (
    <Text
      name="headline"
      type="display"
      is="heading-1"
      size={measures.type(size, "display")}
      leastSize={measures.type(6, "display")}
      lines={lines}
      wrap="balance"
      swatch={palette.paper}
    >
      {input.copy.headline}
    </Text>
  );
}

/** Read in passing, a poster says its headline only. */
function Message({ input, palette, measures }: Part) {
  if (measures.isOutdoor && measures.shape === "wide") return null;
  return (
    <Text
      name="message"
      type="lead"
      size={measures.type(4.3, "lead")}
      leastSize={measures.type(2.9, "lead")}
      swatch={palette.paper}
    >
      {input.copy.message}
    </Text>
  );
}

/** What to do, who says so, and what the law wants said: on white, where everything is legible. */
function Footer(props: Part & { readonly isBeside?: boolean }) {
  const { input, palette, measures, isBeside = false } = props;
  const { units, margin } = measures;
  return (
    <Box
      name="footer"
      fill={palette.paper}
      bleed={footerBleed(input, isBeside)}
      gap={units(3)}
      padding={{
        start: isBeside ? units(6) : margin.left,
        end: margin.right,
        top: units(4.2),
        bottom: margin.bottom,
      }}
    >
      <Action {...props} />
      <Sender {...props} />
    </Box>
  );
}

/** The QR code, and beside it the same in words. */
function Action({ input, palette, measures }: Part) {
  const { copy, lines, format } = input;
  const { units } = measures;
  const isShort = measures.isOutdoor && measures.shape === "wide";
  const hasCode = takesCode(format);
  const side = codeSide(format);
  return (
    <Box direction="row" align="center" gap={units(3)}>
      {hasCode && (
        <Code
          value={`https://${copy.shortUrl}`}
          alt={`${copy.scanInstruction}: ${copy.shortUrl}`}
          side={side}
          swatch={palette.text}
          ground={palette.paper}
          correction={measures.isOutdoor ? "Q" : "M"}
          margin={{ start: quietOverhang(side), top: quietOverhang(side) }}
        />
      )}
      <Box grow={1} shrink={1} basis={pt(0)} gap={units(1.6)}>
        {hasCode && (
          <Text
            name="scanInstruction"
            type="label"
            size={measures.type(2.4, "label")}
            leastSize={measures.least("label")}
            lines={1}
            swatch={palette.secondaryText}
          >
            {copy.scanInstruction}
          </Text>
        )}
        <ActionLines
          text={copy.callToAction}
          shortUrl={copy.shortUrl}
          phone={copy.phone}
          orCall={lines.orCall}
          size={measures.type(isShort ? 10 : 5.2, "action")}
          detail={measures.type(isShort ? 7 : 3.4, "action")}
          leastSize={measures.least("action")}
          swatch={palette.text}
          strong={palette.promise}
        />
      </Box>
    </Box>
  );
}

/** The code's quiet zone is white on white: it may hang over the margin so that the code aligns. */
const quietOverhang = (side: Pt) => pt(-side * 0.09);

/** The small print, and the logo in the corner with its clear space. */
function Sender({ input, palette, measures }: Part) {
  const { brand, format } = input;
  const logoWidth = placedLogoWidth(brand.logo, "horizontal", format);
  const clear = clearSpaceOf(brand.logo, logoWidth);
  const isShort = measures.isOutdoor && measures.shape === "wide";
  return (
    <Box direction="row" align="end" justify="between" gap={clear}>
      <Box grow={1} shrink={1} basis={pt(0)}>
        {!isShort && (
          <LegalLines
            lines={input.lines}
            imprint={input.imprint}
            photograph={input.photograph}
            size={measures.type(1.9, "legal")}
            leastSize={measures.least("legal")}
            small={measures.type(1.3, "legal")}
            leastSmall={measures.least("legal")}
            swatch={palette.secondaryText}
          />
        )}
      </Box>
      <Mark
        layout="horizontal"
        on={palette.paper}
        width={logoWidth}
        margin={{ top: pt(Math.max(0, clear - measures.units(3))) }}
      />
    </Box>
  );
}

function footerBleed(input: Input, isBeside: boolean) {
  if (!isBeside) return ["left", "right", "bottom"] as const;
  return input.direction === "rtl"
    ? (["left", "bottom"] as const)
    : (["right", "bottom"] as const);
}

const altOf = ({ photograph, language }: Input) =>
  photograph.alt[language] ?? Object.values(photograph.alt)[0] ?? "";
