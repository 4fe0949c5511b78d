import { pt } from "#brand";
import { Box, Photo, type Extent, type PhotoProps } from "../elements.tsx";
import { everyEdge, wholePage } from "./edges.ts";
import { altOf, type Part } from "./part.ts";
import {
  acrossStops,
  fade,
  scrim,
  uprightStops,
  type ScrimStops,
} from "./scrim.ts";
import { percent, pictureOf, stageOf, type WordsPlace } from "./stage.ts";

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
  readonly words: WordsPlace;
  /** Share of the sheet from the top down that the picture may take. */
  readonly height?: number;
  readonly stops?: ScrimStops;
};

/** The lead photograph under a scrim that carries words; where it ends before the sheet it fades into the ground. */
export function ScrimmedLead({
  words,
  height = 1,
  stops,
  ...part
}: ScrimmedProps) {
  const { input, palette } = part;
  const stage = stageOf(input.photograph, input.format, words, height);
  const picture = pictureOf(stage, words, height);
  const whole = pictureOf({ ...stage, share: 1 }, words, height);
  return (
    <>
      <Ground swatch={palette.text} />
      <Lead {...part} {...picture} focus={stage.focus} />
      {stage.share < (words === "below" ? height : 1) && (
        <Box name="fade" {...picture} fill={fade(palette.text, words)} />
      )}
      <Box
        name="scrim"
        {...whole}
        {...(words === "below" && { height: percent(height) })}
        fill={scrim(
          palette.text,
          words,
          stops ?? (words === "below" ? uprightStops : acrossStops),
        )}
      />
    </>
  );
}
