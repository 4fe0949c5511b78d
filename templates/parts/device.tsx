import { pt, type Pt } from "#brand";
import { Vector } from "../elements.tsx";
import type { Part } from "./part.ts";

/**
 * The brand's device in the lower right corner of the box around it.
 *
 * Darker than its panel and never lighter, so that white words over it gain contrast.
 */
export function Device(
  props: Part<unknown> & {
    readonly side: Pt;
    /** Whether its right edge is the page's, so that its arcs run on into the bleed. */
    readonly bleeds?: boolean;
  },
) {
  const { input, palette, side, bleeds = false } = props;
  return (
    <Vector
      name="device"
      art={input.brand.pattern}
      swatch={palette.text}
      opacity={0.12}
      subject="pattern"
      width={side}
      height={side}
      pin={{ bottom: pt(0), right: bleeds ? pt(-input.format.bleed) : pt(0) }}
    />
  );
}
