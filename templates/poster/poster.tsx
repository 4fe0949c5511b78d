import { mm, mmToPt, pt } from "#brand";
import { defineTemplate } from "../define-template.ts";
import { croppedUnderWords } from "../treatment.ts";
import { Artboard, Box } from "../elements.tsx";
import { CornerTag } from "../parts/corner-tag.tsx";
import { Device } from "../parts/device.tsx";
import { startEdge, wholeFlow } from "../parts/edges.ts";
import { partOf, sideForWords, type Part } from "../parts/part.ts";
import { type ScrimStops } from "../parts/scrim.ts";
import * as slots from "../parts/slots.ts";
import { PosterFooter } from "./poster-footer.tsx";
import { posterExamples } from "./poster.examples.ts";
import { PosterWords } from "./poster-words.tsx";
import { Ground, Lead, ScrimmedLead, TopLead } from "../parts/grounds.tsx";
import { Veiled } from "../parts/veil.tsx";

const { layout, ...copySlots } = slots;

/** A poster: one thing to see, one thing to read, one thing to do. */
export const poster = defineTemplate({
  name: "poster",
  title: "Poster",
  description:
    "From an A5 notice to a 96-sheet: a photograph, a promise and what to do next.",
  version: "1.2.2",
  formats: [
    ...["a5", "a4", "a3", "a2", "a1", "a0"].flatMap((code) => [
      code,
      `${code}-landscape`,
    ]),
    ...["dc", "dr", "bin-sticker-a5", "correx-600x900", "hoarding-panel"],
    ...["ooh-4", "ooh-6", "ooh-16", "ooh-12", "ooh-48", "ooh-96"],
    ...["press-tab-full", "press-tab-half"],
  ],
  slots: copySlots,
  options: { layout },
  examples: posterExamples,
  treatment: () => croppedUnderWords,
  compose: (input) => {
    const part = partOf(input, () => 6);
    const { shape } = part.measures;
    const isAcross = shape === "landscape" || shape === "wide";
    if (input.options.layout === "photograph") {
      return isAcross ? (
        <AcrossPhotograph {...part} />
      ) : (
        <UprightPhotograph {...part} />
      );
    }
    return isAcross ? <AcrossPanel {...part} /> : <UprightPanel {...part} />;
  },
});

/** Photograph above, promise below, and a footer that one can act on. */
function UprightPanel(part: Part) {
  const { palette, measures, flow } = part;
  const { units } = measures;
  const split = isSmall(part) ? "26%" : "36%";
  return (
    <Artboard>
      <Ground swatch={palette.promise} />
      <TopLead {...part} height={split} />
      <Box pin={{ ...wholeFlow, top: split }}>
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
          padding={{
            start: flow.start,
            end: flow.end,
            top: units(5),
            bottom: units(5),
          }}
        >
          <Device {...part} side={units(36)} bleeds />
          <PosterWords {...part} headline={15.5} />
        </Box>
        <PosterFooter
          {...part}
          bleed={["left", "right", "bottom"]}
          start={flow.start}
        />
      </Box>
      <CornerTag {...part} size={2.6} />
    </Artboard>
  );
}

/** Photograph on one side, the words on the other. */
function AcrossPanel(part: Part) {
  const { input, palette, measures, flow } = part;
  const { units, margin, shape } = measures;
  const isWide = shape === "wide";
  const share = isWide ? "36%" : "42%";
  const ends = input.direction === "rtl" ? "left" : "right";
  return (
    <Artboard>
      <Ground swatch={palette.promise} />
      <Lead
        {...part}
        pin={{ top: pt(0), bottom: pt(0), start: pt(0) }}
        width={share}
        bleed={["top", "bottom", startEdge(input.direction)]}
      />
      <Box pin={{ ...wholeFlow, start: share }} direction="row">
        <Box
          name="waterline"
          fill={palette.accent}
          width={units(1.1)}
          bleed={["top", "bottom"]}
        />
        <Box grow={1} shrink={1} basis={pt(0)}>
          <Box
            grow={1}
            shrink={1}
            justify="center"
            padding={{
              start: units(6),
              end: flow.end,
              top: pt(margin.top + units(1.5)),
              bottom: units(5),
            }}
          >
            <Device {...part} side={units(36)} bleeds={ends === "right"} />
            <PosterWords {...part} headline={isWide ? 26 : 14.5} />
          </Box>
          <PosterFooter {...part} bleed={[ends, "bottom"]} start={units(6)} />
        </Box>
      </Box>
      <CornerTag {...part} size={isWide ? 4 : 2.6} />
    </Artboard>
  );
}

/** How much of the sheet the photograph takes; what is below is the footer's. */
const pictureShare = 0.78;
const fadingStops: ScrimStops = [
  [0, 0.3],
  [0.2, 0.04],
  [0.38, 0.16],
  [0.56, 0.76],
  [0.8, 0.92],
  [1, 1],
];

/** The photograph fills the sheet down to the footer and fades into the ground of the words. */
function UprightPhotograph(part: Part) {
  const { measures, flow } = part;
  const { units } = measures;
  return (
    <Artboard>
      <ScrimmedLead
        {...part}
        words="below"
        height={pictureShare}
        stops={fadingStops}
      />
      <Box pin={wholeFlow} justify="end">
        <Box
          padding={{
            start: flow.start,
            end: flow.end,
            top: belowTag(part),
            bottom: units(6),
          }}
        >
          <Veiled {...part}>
            <PosterWords {...part} headline={12} />
          </Veiled>
        </Box>
        <PosterFooter
          {...part}
          bleed={["left", "right", "bottom"]}
          start={flow.start}
        />
      </Box>
      <CornerTag {...part} size={2.6} />
    </Artboard>
  );
}

/** The same lying: the words stand at the side of the subject. */
function AcrossPhotograph(part: Part) {
  const { input, measures, flow } = part;
  const { units, margin, shape } = measures;
  const isWide = shape === "wide";
  const words = sideForWords(part);
  return (
    <Artboard>
      <ScrimmedLead {...part} words={words} height={pictureShare} />
      <Box pin={wholeFlow}>
        <Box
          grow={1}
          shrink={1}
          width="62%"
          alignSelf={
            (words === "left") === (input.direction === "ltr") ? "start" : "end"
          }
          justify="center"
          padding={{
            left: words === "left" ? margin.left : units(2),
            right: words === "left" ? units(2) : margin.right,
            top: belowTag(part),
            bottom: units(6),
          }}
        >
          <PosterWords {...part} headline={isWide ? 24 : 13} />
        </Box>
        <PosterFooter
          {...part}
          bleed={["left", "right", "bottom"]}
          start={flow.start}
          isOneRow
        />
      </Box>
      <CornerTag {...part} size={isWide ? 4 : 2.6} />
    </Artboard>
  );
}

/** Where words may begin under the corner tag. */
const belowTag = ({ measures }: Part) =>
  pt(measures.margin.top + measures.type(2.6, "label") * 3.4);

/** On A5 the words need what a larger sheet gives the picture. */
const isSmall = ({ input: { format } }: Part) =>
  format.medium === "print" &&
  Math.min(format.width, format.height) < smallEdge;
const smallEdge = mmToPt(mm(160));
