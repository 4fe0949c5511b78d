import { pt, type Crop, type Pt } from "#brand";
import { Photo, Vector } from "../elements.tsx";
import { closeUp } from "../parts/close-up.ts";
import { altOf } from "../parts/part.ts";
import type { LeafletPart } from "./leaflet-part.ts";
import { bandEdges } from "./panel.tsx";

/**
 * How much of a slim cover its picture takes. The call to action has as much, so that the two agree
 * where they stand side by side.
 */
export const coverShare = 0.54;

type PictureProps = LeafletPart & {
  /** Of the panel's height. */
  readonly share: number;
  /** How far the picture gives way to words that need more room; not at all unless told. */
  readonly leastShare?: number;
  /** A second look, closer than the cover's. */
  readonly isClose?: boolean;
};

/** The photograph at the head of a panel, from fold to fold. */
export function PanelPicture({
  share,
  isClose = false,
  leastShare = share,
  ...part
}: PictureProps) {
  const { input, panel } = part;
  const height = pt(panel.height * share);
  return (
    <Photo
      photograph={input.photograph.id}
      alt={altOf(part)}
      height={height}
      shrink={1}
      leastHeight={pt(panel.height * leastShare)}
      bleed={bandEdges(panel, "top")}
      {...(isClose && { crop: cropOf(part, height) })}
    />
  );
}

/** The crop has the proportions of its place with the bleed that the place gets. */
function cropOf({ input, panel }: LeafletPart, height: Pt): Crop {
  const { photograph, format } = input;
  const sides = bandEdges(panel).length;
  return closeUp(photograph, format, {
    width: panel.width + sides * format.bleed,
    height: height + format.bleed,
  });
}

/**
 * The brand's device in the lower right corner of a panel, out into the bleed where the sheet ends.
 *
 * Darker than its panel and never lighter, so that white words over it gain contrast.
 */
export function PanelDevice({
  input,
  palette,
  panel,
  side,
  opacity = 0.12,
}: LeafletPart & { readonly side: Pt; readonly opacity?: number }) {
  const { bleed } = input.format;
  const right = panel.bleed.includes("right") ? pt(-bleed) : pt(0);
  return (
    <Vector
      name="device"
      art={input.brand.pattern}
      swatch={palette.text}
      opacity={opacity}
      subject="pattern"
      width={side}
      height={side}
      pin={{ bottom: pt(-bleed), right }}
    />
  );
}
