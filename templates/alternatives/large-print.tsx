import { pt, type Photograph, type Pt } from "#brand";
import { defineTemplate, listSlot } from "../define-template.ts";
import { Box, Code, Photo, Text } from "../elements.tsx";
import type { FlowBlock } from "../flow.ts";
import { altOf, type CampaignCopy } from "../parts/part.ts";
import * as slots from "../parts/slots.ts";
import type { TemplateInput } from "../define-template.ts";
import {
  alternativePalette,
  highContrast,
  type AlternativePalette,
} from "./alternative-palette.ts";
import { largePrintExamples } from "./alternatives.examples.ts";
import { legalBlocks } from "./legal-blocks.tsx";
import { sheetPages, sheetWidth } from "./sheet.tsx";

const { layout: _, ...copySlots } = slots;

/** Sizes in points: 20 to read by, and nothing below the 18 of large print. */
const sizes = {
  headline: pt(46),
  message: pt(25),
  point: pt(21),
  action: pt(31),
  detail: pt(24),
  small: pt(18),
} as const;
/** Of the picture, in points. */
const heights = { least: 164, greatest: 240 };
const codeSide = pt(128);

interface LargePrintCopy extends CampaignCopy {
  readonly points: readonly string[];
}

type Input = TemplateInput<LargePrintCopy, object>;

/** The campaign's words in 18 points and more: set anew and as long as they come, never zoomed. */
export const largePrint = defineTemplate({
  name: "large-print",
  title: "Large print",
  description:
    "The campaign in type of 18 points and more on A4 pages, dark on white, with no text on pictures.",
  version: "1.0.0",
  formats: ["a4"],
  slots: { ...copySlots, points: listSlot("Key messages", 5, 130) },
  options: {},
  examples: largePrintExamples,
  standard: { leastSize: sizes.small, leastContrast: highContrast },
  treatment: () => ({ changes: ["crop"], showsCredit: true }),
  compose: (input) => {
    const { format } = input;
    const palette = alternativePalette(input.brand);
    const sheet = { name: "large print", format, palette, small: sizes.small };
    const blocks = [
      ...opening(input, palette),
      ...points(input, palette),
      action(input, palette),
      ...legalBlocks(
        { ...input, photographs: [input.photograph] },
        { line: palette.heading, size: sizes.small, swatch: palette.ink },
      ),
    ];
    return { kind: "flow", sections: [sheetPages(sheet, blocks)] };
  },
});

/** Headline, message and the photograph, each on a place of its own. */
const opening = (
  input: Input,
  palette: AlternativePalette,
): readonly FlowBlock[] => [
  {
    kind: "piece",
    name: "headline",
    keepsNext: true,
    element: (
      <Text
        name="headline"
        is="heading-1"
        type="display"
        size={sizes.headline}
        leastSize={pt(34)}
        wrap="balance"
        swatch={palette.heading}
      >
        {input.copy.headline}
      </Text>
    ),
  },
  {
    kind: "piece",
    name: "message",
    before: pt(34),
    element: (
      <Text
        name="message"
        type="body"
        size={sizes.message}
        wrap="pretty"
        swatch={palette.ink}
      >
        {input.copy.message}
      </Text>
    ),
  },
  {
    kind: "piece",
    name: "photograph",
    before: pt(32),
    element: (
      <Photo
        photograph={input.photograph.id}
        alt={altOf({ input })}
        {...placeOf(input.photograph, sheetWidth(input.format))}
      />
    ),
  },
];

/** The whole width, as high as what every crop must keep asks; narrower where that is too high. */
function placeOf(
  { pixelHeight, pixelWidth, safeCrop }: Photograph,
  room: Pt,
): { readonly width: Pt; readonly height: Pt } {
  const widest = pixelWidth / (pixelHeight * (safeCrop?.height ?? 0));
  const height = Math.min(
    heights.greatest,
    Math.max(heights.least, room / widest),
  );
  return { width: pt(Math.min(room, height * widest)), height: pt(height) };
}

const points = (
  { copy }: Input,
  palette: AlternativePalette,
): readonly FlowBlock[] =>
  copy.points.length === 0
    ? []
    : [
        {
          kind: "list",
          isNumbered: false,
          indent: pt(26),
          gap: pt(27),
          before: pt(36),
          items: copy.points.map((text) => ({
            mark: (
              <Text
                name="bullet"
                is="artifact"
                type="body"
                size={sizes.point}
                swatch={palette.heading}
              >
                •
              </Text>
            ),
            text: (
              <Text
                name="points"
                is="list-item"
                type="body"
                size={sizes.point}
                swatch={palette.ink}
              >
                {text}
              </Text>
            ),
          })),
        },
      ];

/** What to do, by address, by telephone and by code. */
function action(
  { copy, lines }: Input,
  palette: AlternativePalette,
): FlowBlock {
  const { callToAction, phone, scanInstruction, shortUrl } = copy;
  const detail = { type: "action", size: sizes.detail } as const;
  return {
    kind: "piece",
    name: "call to action",
    before: pt(38),
    element: (
      <Box gap={pt(24)}>
        <Box name="line" fill={palette.heading} height={pt(4)} />
        <Text
          name="callToAction"
          is="heading-2"
          type="headline"
          size={sizes.action}
          swatch={palette.heading}
        >
          {callToAction}
        </Text>
        <Box direction="row" align="center" gap={pt(20)}>
          <Box gap={pt(22)} grow={1} shrink={1} basis={pt(0)}>
            <Text
              name="shortUrl"
              is="link"
              href={`https://${shortUrl}`}
              {...detail}
              swatch={palette.ink}
            >
              {shortUrl}
            </Text>
            <Text
              name="phone"
              is="link"
              href={`tel:${phone.replaceAll(" ", "")}`}
              {...detail}
              swatch={palette.ink}
            >
              {`${lines.orCall} \u2066${phone.replaceAll(" ", "\u00a0")}\u2069`}
            </Text>
          </Box>
          <Box align="center" gap={pt(6)}>
            <Code
              value={`https://${shortUrl}`}
              alt={`${scanInstruction}: ${shortUrl}`}
              side={codeSide}
              swatch={palette.ink}
              ground={palette.paper}
            />
            <Text
              name="scanInstruction"
              type="label"
              size={sizes.small}
              swatch={palette.ink}
            >
              {scanInstruction}
            </Text>
          </Box>
        </Box>
      </Box>
    ),
  };
}
