import { chooseLogo, pt, type Logo, type Pt } from "#brand";
import type { MarkProps } from "#templates";

/** The height of a mark at its placed width. */
export function markHeight(logo: Logo, props: MarkProps): Pt {
  const { art } = chooseLogo(logo, props.layout, props.on);
  return pt((props.width * art.height) / art.width);
}
