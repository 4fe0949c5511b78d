import { pt } from "#brand";
import {
  Box,
  Photo,
  type BleedEdge,
  type Extent,
  type PhotoProps,
} from "../elements.tsx";
import { everyEdge, wholePage } from "./edges.ts";
import { altOf, focusAbove, focusBeside, type Part } from "./part.ts";
import {
  acrossStops,
  scrimAcross,
  scrimDown,
  uprightStops,
  type ScrimStops,
} from "./scrim.ts";

/** A solid ground that runs into the bleed on all sides. */
export const Ground = ({ swatch }: { readonly swatch: string }) => (
  <Box name="ground" pin={wholePage} fill={swatch} bleed={everyEdge} />
);

/** The photograph that leads the output, with its alternative text. */
export function Lead(
  props: Part<unknown> & Omit<PhotoProps, "photograph" | "alt">,
) {
  const {
    input,
    palette: _palette,
    measures: _measures,
    flow: _flow,
    ...place
  } = props;
  return (
    <Photo photograph={input.photograph.id} alt={altOf({ input })} {...place} />
  );
}

/** The lead photograph above the fold of a sheet. */
export const TopLead = (props: Part<unknown> & { readonly height: Extent }) => (
  <Lead
    {...props}
    pin={{ top: pt(0), left: pt(0), right: pt(0) }}
    bleed={["top", "left", "right"]}
  />
);

type ScrimmedProps = Part<unknown> & {
  /** Where the words stand: the subject keeps out of their way. */
  readonly words: "left" | "right" | "below";
  /** Less than the page: from the top down to here. */
  readonly height?: Extent;
  readonly stops?: ScrimStops;
};

/** The lead photograph under a scrim that carries words. */
export function ScrimmedLead({ words, height, stops, ...part }: ScrimmedProps) {
  const bleed: readonly BleedEdge[] =
    height === undefined ? everyEdge : ["top", "left", "right"];
  const place =
    height === undefined
      ? { pin: wholePage, bleed }
      : { pin: { top: pt(0), left: pt(0), right: pt(0) }, height, bleed };
  const ink = part.palette.text;
  return (
    <>
      <Lead
        {...part}
        {...place}
        focus={words === "below" ? focusAbove : focusBeside(words)}
      />
      <Box
        name="scrim"
        {...place}
        fill={
          words === "below"
            ? scrimDown(ink, stops ?? uprightStops)
            : scrimAcross(ink, stops ?? acrossStops, words)
        }
      />
    </>
  );
}
