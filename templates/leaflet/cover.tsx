import { pt } from "#brand";
import { Box, Mark, Photo } from "../elements.tsx";
import { wholePage } from "../parts/edges.ts";
import { altOf, focusAbove } from "../parts/part.ts";
import { PromiseTag } from "../parts/promise-tag.tsx";
import { scrimDown, uprightStops } from "../parts/scrim.ts";
import { Headline } from "../parts/words.tsx";
import { logoRoom, logoWidth, type LeafletPart } from "./leaflet-part.ts";
import { PanelGround, Waterline } from "./panel.tsx";
import { PanelPicture } from "./panel-picture.tsx";

/** The front cover: what is seen in the rack, with nothing on it that can wait until it is open. */
export function Cover(part: LeafletPart) {
  const isPhotograph = part.input.options.layout === "photograph";
  const ground = isPhotograph ? part.palette.text : part.palette.promise;
  return (
    <PanelGround panel={part.panel} fill={ground}>
      {isPhotograph ? <WholePicture {...part} /> : <UpperPicture {...part} />}
      <Box
        grow={1}
        shrink={1}
        justify={isPhotograph ? "end" : "between"}
        gap={logoRoom(part).clear}
        padding={{
          start: part.flow.start,
          end: part.flow.end,
          top: part.measures.units(9),
          bottom: part.measures.margin.bottom,
        }}
      >
        <Headline {...part} size={17} least={9} lines={5} />
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
      <PanelPicture {...part} share={0.54} />
      <Waterline {...part} />
    </>
  );
}

function WholePicture(part: LeafletPart) {
  const place = { pin: wholePage, bleed: part.panel.bleed };
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
        fill={scrimDown(part.palette.text, uprightStops)}
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
