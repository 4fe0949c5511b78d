import { pt, type Format } from "#brand";
import { defineTemplate } from "../define-template.ts";
import { croppedUnderWords } from "../treatment.ts";
import { Artboard, Box } from "../elements.tsx";
import { CornerTag } from "../parts/corner-tag.tsx";
import { Device } from "../parts/device.tsx";
import { endEdge, wholeFlow, wholePage } from "../parts/edges.ts";
import { shapeOf } from "../parts/measures.ts";
import { partOf, sideForWords, type Part } from "../parts/part.ts";
import { PromiseTag } from "../parts/promise-tag.tsx";
import * as slots from "../parts/slots.ts";
import { CardFoot, CardWords, type CardCopy } from "./card-words.tsx";
import { socialCardExamples } from "./social-card.examples.ts";
import { Ground, Lead, ScrimmedLead, TopLead } from "../parts/grounds.tsx";
import { Veiled } from "../parts/veil.tsx";

const { headline, message, callToAction, shortUrl, layout } = slots;

type CardPart = Part<CardCopy>;

const isBeside = ({ height, width }: Format): boolean =>
  ["landscape", "wide", "tall"].includes(shapeOf(width / height));

/** A card for feeds, stories and screens: read in a second, pressed with a thumb. */
export const socialCard = defineTemplate({
  name: "social-card",
  title: "Social card",
  description:
    "Square, portrait, story and landscape pictures for networks and screens.",
  version: "1.2.0",
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
  slots: { headline, message, callToAction, shortUrl },
  options: { layout },
  examples: socialCardExamples,
  // A tag lies over the picture of an upright card alone; beside words nothing does.
  treatment: ({ format, options }) =>
    options["layout"] === "panel" && format && isBeside(format)
      ? { ...croppedUnderWords, changes: ["crop"] }
      : croppedUnderWords,
  compose: (input) => {
    const part = partOf(input, () => 6.5);
    const { shape } = part.measures;
    const isAcross = shape === "landscape" || shape === "wide";
    if (input.options.layout === "photograph") {
      return isAcross ? (
        <AcrossPhotograph {...part} />
      ) : (
        <UprightPhotograph {...part} />
      );
    }
    if (isAcross) return <AcrossPanel {...part} />;
    return shape === "tall" ? (
      <TallPanel {...part} />
    ) : (
      <UprightPanel {...part} />
    );
  },
});

/** Photograph above, words below. */
function UprightPanel(part: CardPart) {
  const { palette, measures, flow } = part;
  const { units, margin, shape } = measures;
  const split = shape === "square" ? "42%" : "48%";
  return (
    <Artboard>
      <Ground swatch={palette.promise} />
      <TopLead {...part} height={split} />
      <Box
        name="waterline"
        pin={{ top: split, left: pt(0), right: pt(0) }}
        height={units(1.2)}
        fill={palette.accent}
      />
      <Box
        pin={{ ...wholeFlow, top: split }}
        justify="between"
        gap={units(5)}
        padding={{
          start: flow.start,
          end: flow.end,
          top: units(7.2),
          bottom: margin.bottom,
        }}
      >
        <Device {...part} side={units(46)} />
        <CardWords {...part} headline={shape === "square" ? 11 : 12.5} />
        <CardFoot {...part} on={palette.promise} />
      </Box>
      <CornerTag {...part} size={3} />
    </Artboard>
  );
}

/** In a story the platform covers top and foot: the words stand in the middle, the picture below. */
function TallPanel(part: CardPart) {
  const { input, palette, measures, flow } = part;
  const { units, margin } = measures;
  const top = pt(margin.top + units(1));
  const isShallow = margin.bottom < input.format.height * 0.3;
  const foot = isShallow
    ? pt(input.format.height * 0.62)
    : pt(input.format.height - margin.bottom);
  return (
    <Artboard>
      <Ground swatch={palette.promise} />
      <Lead {...part} pin={{ ...wholePage, top: foot }} />
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
        padding={{ start: flow.start, end: flow.end }}
      >
        <Device {...part} side={units(60)} />
        <Tag {...part} size={3.1} />
        <CardWords {...part} headline={14.5} />
        <CardFoot {...part} on={palette.promise} />
      </Box>
    </Artboard>
  );
}

/** Words at the start, picture at the end. */
function AcrossPanel(part: CardPart) {
  const { input, palette, measures, flow } = part;
  const { units, margin } = measures;
  const share = "42%";
  return (
    <Artboard>
      <Ground swatch={palette.promise} />
      <Lead
        {...part}
        pin={{ top: pt(0), bottom: pt(0), end: pt(0) }}
        width={share}
        bleed={[endEdge(input.direction)]}
      />
      <Box
        name="waterline"
        pin={{ top: pt(0), bottom: pt(0), end: share }}
        width={units(1.2)}
        fill={palette.accent}
      />
      <Box
        pin={{ ...wholeFlow, end: share }}
        justify="between"
        gap={units(4)}
        padding={{
          start: flow.start,
          end: units(7),
          top: margin.top,
          bottom: margin.bottom,
        }}
      >
        <Device {...part} side={units(62)} />
        <Tag {...part} size={4} />
        <CardWords {...part} headline={15} />
        <CardFoot {...part} on={palette.promise} />
      </Box>
    </Artboard>
  );
}

/** The photograph fills the card; the words stand at its foot. */
function UprightPhotograph(part: CardPart) {
  const { palette, measures, flow } = part;
  const { units, margin, shape } = measures;
  return (
    <Artboard>
      <ScrimmedLead {...part} words="below" />
      <Box
        pin={wholeFlow}
        justify="end"
        gap={units(6)}
        padding={{
          start: flow.start,
          end: flow.end,
          top: margin.top,
          bottom: margin.bottom,
        }}
      >
        <Veiled {...part}>
          <CardWords {...part} headline={shape === "square" ? 10.5 : 13} />
        </Veiled>
        <CardFoot {...part} on={palette.text} />
      </Box>
      <CornerTag {...part} size={3} />
    </Artboard>
  );
}

/** The same lying: the words stand beside the subject. */
function AcrossPhotograph(part: CardPart) {
  const { palette, measures } = part;
  const { units, margin } = measures;
  const words = sideForWords(part);
  return (
    <Artboard>
      <ScrimmedLead {...part} words={words} />
      <Box
        pin={{ top: pt(0), bottom: pt(0), [words]: pt(0) }}
        width="62%"
        justify="between"
        gap={units(4.5)}
        padding={{
          left: words === "left" ? margin.left : units(2),
          right: words === "left" ? units(2) : margin.right,
          top: margin.top,
          bottom: margin.bottom,
        }}
      >
        <Tag {...part} size={4} />
        <CardWords {...part} headline={15} />
        <CardFoot {...part} on={palette.text} />
      </Box>
    </Artboard>
  );
}

function Tag({
  input,
  palette,
  measures,
  size,
}: CardPart & { readonly size: number }) {
  return (
    <PromiseTag
      promise={input.promise}
      language={input.language}
      size={measures.type(size, "label")}
      swatch={palette.promise}
      fill={palette.paper}
    />
  );
}
