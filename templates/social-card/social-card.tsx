import { pt, type Pt } from "#brand";
import { placedLogoWidth } from "#brand";
import { z } from "zod";
import {
  defineTemplate,
  textSlot,
  type TemplateInput,
} from "../define-template.ts";
import { Artboard, Box, Code, Mark, Photo, Text } from "../elements.tsx";
import { ActionPill } from "../parts/call-to-action.tsx";
import { measuresOf, type Measures } from "../parts/measures.ts";
import { paletteOf, type Palette } from "../parts/palette.ts";
import { PromiseTag } from "../parts/promise-tag.tsx";
import { socialCardExamples } from "./social-card.examples.ts";

const slots = {
  headline: textSlot("Headline", 60),
  message: textSlot("Message", 160),
  callToAction: textSlot("Call to action", 36),
  shortUrl: textSlot("Short web address", 40, "locked"),
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

/** A card for feeds, stories and screens: read in a second, pressed with a thumb. */
export const socialCard = defineTemplate({
  name: "social-card",
  title: "Social card",
  description:
    "Square, portrait, story and landscape pictures for networks and screens.",
  version: "1.0.0",
  formats: [
    ...["fb-portrait", "fb-square", "fb-link", "fb-event", "fb-group"],
    ...[
      "meta-story",
      "meta-reel",
      "ig-square",
      "ig-portrait",
      "ig-34",
      "ig-reelcover",
    ],
    ...[
      "li-landscape",
      "li-square",
      "li-portrait",
      "li-doc",
      "x-post",
      "yt-thumb",
    ],
    ...[
      "nd-post",
      "nd-ad",
      "nd-square",
      "wa-channel",
      "wa-status",
      "threads",
      "bsky",
      "tiktok",
    ],
    ...["screen-land", "screen-port", "slide", "intranet-hero", "web-hero"],
  ],
  slots,
  options,
  examples: socialCardExamples,
  compose: (input) => {
    const measures = measuresOf(input.format, 6.5);
    const part = {
      input,
      measures,
      palette: paletteOf(input.brand, input.promise),
    };
    if (input.options.layout === "photograph")
      return <PhotographCard {...part} />;
    if (measures.shape === "landscape" || measures.shape === "wide")
      return <AcrossCard {...part} />;
    return measures.shape === "tall" ? (
      <TallCard {...part} />
    ) : (
      <UprightCard {...part} />
    );
  },
});

/** Photograph above, words below. */
function UprightCard(part: Part) {
  const { palette, measures } = part;
  const { units, margin, shape } = measures;
  const split = shape === "square" ? "46%" : "48%";
  return (
    <Artboard>
      <Box name="ground" pin={all} fill={palette.promise} />
      <Picture
        {...part}
        pin={{ top: pt(0), left: pt(0), right: pt(0) }}
        height={split}
      />
      <Box
        name="waterline"
        pin={{ top: split, left: pt(0), right: pt(0) }}
        height={units(1.2)}
        fill={palette.accent}
      />
      <Box
        pin={{ top: split, bottom: pt(0), start: pt(0), end: pt(0) }}
        justify="between"
        gap={units(4)}
        padding={{
          start: margin.left,
          end: margin.right,
          top: units(7),
          bottom: margin.bottom,
        }}
      >
        <Words {...part} size={shape === "square" ? 11 : 12.5} />
        <Foot {...part} on={palette.promise} />
      </Box>
      <Tag {...part} />
    </Artboard>
  );
}

/** In a story the platform covers top and foot: the words stand in the middle, the picture below. */
function TallCard(part: Part) {
  const { input, palette, measures } = part;
  const { units, margin } = measures;
  const top = pt(margin.top + units(2));
  const foot = pt(input.format.height - margin.bottom);
  return (
    <Artboard>
      <Box name="ground" pin={all} fill={palette.promise} />
      <Picture
        {...part}
        pin={{ top: foot, left: pt(0), right: pt(0), bottom: pt(0) }}
      />
      <Box
        name="waterline"
        pin={{ top: pt(foot - units(1.2)), left: pt(0), right: pt(0) }}
        height={units(1.2)}
        fill={palette.accent}
      />
      <Box
        pin={{ top, start: pt(0), end: pt(0) }}
        height={pt(foot - top - units(6))}
        justify="between"
        gap={units(4)}
        padding={{ start: margin.left, end: margin.right }}
      >
        <PromiseTag
          promise={input.promise}
          language={input.language}
          size={measures.type(3.1, "label")}
          swatch={palette.promise}
          fill={palette.paper}
        />
        <Words {...part} size={14.5} />
        <Foot {...part} on={palette.promise} />
      </Box>
    </Artboard>
  );
}

/** Words at the start, picture at the end. */
function AcrossCard(part: Part) {
  const { input, palette, measures } = part;
  const { units, margin } = measures;
  return (
    <Artboard>
      <Box name="ground" pin={all} fill={palette.promise} />
      <Picture
        {...part}
        pin={{ top: pt(0), bottom: pt(0), end: pt(0) }}
        width="43%"
      />
      <Box
        name="waterline"
        pin={{ top: pt(0), bottom: pt(0), end: "43%" }}
        width={units(1.2)}
        fill={palette.accent}
      />
      <Box
        pin={{ top: pt(0), bottom: pt(0), start: pt(0), end: "43%" }}
        justify="between"
        gap={units(4)}
        padding={{
          start: margin.left,
          end: units(7),
          top: margin.top,
          bottom: margin.bottom,
        }}
      >
        <PromiseTag
          promise={input.promise}
          language={input.language}
          size={measures.type(4, "label")}
          swatch={palette.paper}
        />
        <Words {...part} size={15} />
        <Foot {...part} on={palette.promise} />
      </Box>
      <Credit {...part} />
    </Artboard>
  );
}

/** The photograph fills the card; a scrim carries the words. */
function PhotographCard(part: Part) {
  const { input, palette, measures } = part;
  const { units, margin, shape } = measures;
  const isAcross = shape === "landscape" || shape === "wide";
  const isRtl = input.direction === "rtl";
  const scrim = isAcross
    ? {
        from: [isRtl ? 1 : 0, 0] as const,
        to: [isRtl ? 0 : 1, 0] as const,
        stops: acrossStops,
      }
    : { from: [0, 0] as const, to: [0, 1] as const, stops: uprightStops };
  return (
    <Artboard>
      <Photo photograph={input.photograph.id} alt={altOf(input)} pin={all} />
      <Box
        name="scrim"
        pin={all}
        fill={{
          from: scrim.from,
          to: scrim.to,
          stops: scrim.stops.map(([at, opacity]) => ({
            at,
            swatch: palette.text,
            opacity,
          })),
        }}
      />
      <Box
        pin={{
          top: pt(0),
          bottom: pt(0),
          start: pt(0),
          ...(isAcross ? {} : { end: pt(0) }),
        }}
        {...(isAcross && { width: "62%" as const })}
        justify={isAcross ? "between" : "end"}
        gap={units(4.5)}
        padding={{
          start: margin.left,
          end: margin.right,
          top: margin.top,
          bottom: margin.bottom,
        }}
      >
        {isAcross && (
          <PromiseTag
            promise={input.promise}
            language={input.language}
            size={measures.type(4, "label")}
            swatch={palette.paper}
          />
        )}
        <Words {...part} size={isAcross ? 15 : 13} />
        <Foot {...part} on={palette.text} />
      </Box>
      {!isAcross && <Tag {...part} />}
      <Credit {...part} />
    </Artboard>
  );
}

/** Offsets and opacities of the scrim: dark enough for white text over a white photograph. */
const uprightStops = [
  [0, 0.3],
  [0.18, 0.05],
  [0.34, 0.28],
  [0.5, 0.76],
  [1, 0.92],
] as const;
const acrossStops = [
  [0, 0.92],
  [0.46, 0.82],
  [0.64, 0.5],
  [0.85, 0.06],
  [1, 0],
] as const;

function Picture(
  props: Part & Pick<Parameters<typeof Photo>[0], "pin" | "width" | "height">,
) {
  const { input, pin, width, height } = props;
  return (
    <Photo
      photograph={input.photograph.id}
      alt={altOf(input)}
      {...(pin && { pin })}
      {...(width !== undefined && { width })}
      {...(height !== undefined && { height })}
    />
  );
}

function Tag({ input, palette, measures }: Part) {
  return (
    <Box pin={{ top: measures.margin.top, start: measures.margin.left }}>
      <PromiseTag
        promise={input.promise}
        language={input.language}
        size={measures.type(3, "label")}
        swatch={palette.promise}
        fill={palette.paper}
      />
    </Box>
  );
}

function Words({
  input,
  palette,
  measures,
  size,
}: Part & { readonly size: number }) {
  const { shape } = measures;
  const hasMessage =
    shape === "portrait" || shape === "tall" || shape === "landscape";
  return (
    <Box gap={measures.units(3)} shrink={1}>
      <Text
        name="headline"
        type="display"
        is="heading-1"
        size={measures.type(size, "display")}
        leastSize={measures.type(5, "display")}
        lines={4}
        wrap="balance"
        swatch={palette.paper}
      >
        {input.copy.headline}
      </Text>
      {hasMessage && (
        <Text
          name="message"
          type="lead"
          size={measures.type(shape === "landscape" ? 4.7 : 3.9, "lead")}
          leastSize={measures.type(2.6, "lead")}
          lines={4}
          swatch={palette.paper}
        >
          {input.copy.message}
        </Text>
      )}
    </Box>
  );
}

/** Where to press, and who speaks. */
function Foot({
  input,
  palette,
  measures,
  on,
}: Part & { readonly on: string }) {
  const { brand, copy, format } = input;
  const size = measures.type(
    measures.shape === "landscape" ? 4.4 : 3.7,
    "action",
  );
  return (
    <Box
      direction="row"
      align="center"
      justify="between"
      gap={measures.units(5)}
    >
      <ActionPill
        text={copy.callToAction}
        href={`https://${copy.shortUrl}`}
        size={size}
        leastSize={measures.least("action")}
        fill={palette.accent}
        swatch={palette.text}
      />
      <Mark
        layout="horizontal"
        on={on}
        width={placedLogoWidth(brand.logo, "horizontal", format)}
      />
    </Box>
  );
}

/** Licences ask for the photographer's name wherever the picture goes. */
function Credit({ input, palette, measures }: Part) {
  return null;
}

const altOf = ({ photograph, language }: Input) =>
  photograph.alt[language] ?? Object.values(photograph.alt)[0] ?? "";
