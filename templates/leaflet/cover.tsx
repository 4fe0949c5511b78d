import { pt } from "#brand";
import { Box, Mark, Photo } from "../elements.tsx";
import { altOf } from "../parts/part.ts";
import { PromiseTag } from "../parts/promise-tag.tsx";
import { focusAbove } from "../parts/stage.ts";
import { scrimDown, type ScrimStops } from "../parts/scrim.ts";
import { Headline } from "../parts/words.tsx";
import { logoRoom, logoWidth, type LeafletPart } from "./leaflet-part.ts";
import { bandEdges, PanelGround, Waterline } from "./panel.tsx";
import { coverShare, PanelPicture } from "./panel-picture.tsx";

/** Size of the headline in hundredths of the width: a broad cover is lower for its width. */
const headlineOf = ({ measures }: LeafletPart) =>
  measures.shape === "tall" ? 17 : 15;
/** How far letters hang below their line, in ems. */
const descent = 0.28;

/** The front cover: what is seen in the rack, with nothing on it that can wait until it is open. */
export function Cover(part: LeafletPart) {
  const headline = headlineOf(part);
  const isPhotograph = part.input.options.layout === "photograph";
  const ground = isPhotograph ? part.palette.text : part.palette.promise;
  return (
    <PanelGround panel={part.panel} fill={ground}>
      {isPhotograph ? <WholePicture {...part} /> : <UpperPicture {...part} />}
      <Box
        grow={1}
        gap={pt(logoRoom(part).clear + part.measures.units(headline * descent))}
        padding={{
          start: part.flow.start,
          end: part.flow.end,
          top: part.measures.units(9),
          bottom: part.measures.margin.bottom,
        }}
      >
        <Box grow={1} justify={isPhotograph ? "end" : "start"}>
          <Headline {...part} size={headline} least={7} lines={5} />
        </Box>
        <CoverLogo {...part} ground={ground} />
      </Box>
      <Box pin={{ top: part.measures.margin.top, start: part.flow.start }}>
        <PromiseTag
          promise={part.input.promise}
          language={part.input.language}
          size={part.measures.type(3.9, "label")}
          swatch={part.palette.promise}
          fill={part.palette.paper}
        />
      </Box>
    </PanelGround>
  );
}

function UpperPicture(part: LeafletPart) {
  return (
    <>
      <PanelPicture {...part} share={coverShare} leastShare={0.4} />
      <Waterline {...part} />
    </>
  );
}

/** How much of the cover a whole picture takes before it has faded into the ground of the words. */
const pictureShare = "80%";
const fadingStops: ScrimStops = [
  [0, 0.3],
  [0.2, 0.04],
  [0.4, 0.16],
  [0.6, 0.76],
  [0.82, 0.93],
  [1, 1],
];

function WholePicture(part: LeafletPart) {
  const { panel } = part;
  const place = {
    pin: { top: pt(0), left: pt(0), right: pt(0) },
    height: pictureShare,
    bleed: bandEdges(panel, "top"),
  } as const;
  return (
    <>
      <Photo
        photograph={part.input.photograph.id}
        alt={altOf(part)}
        focus={focusAbove}
        {...place}
      />
      <Box
        name="scrim"
        {...place}
        fill={scrimDown(part.palette.text, fadingStops)}
      />
    </>
  );
}

function CoverLogo({
  ground,
  ...part
}: LeafletPart & { readonly ground: string }) {
  const room = logoRoom(part);
  return (
    <Mark
      layout="horizontal"
      on={ground}
      width={logoWidth(part)}
      alignSelf="end"
      margin={{ end: room.end, bottom: pt(room.bottom) }}
    />
  );
}
