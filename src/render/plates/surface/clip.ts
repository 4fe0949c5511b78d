import type { Area } from "./pixel-area.ts";
import { intersect } from "./pixel-area.ts";
import type { Mask } from "./mask.ts";

/**
 * Where ink may fall: a rectangle, and a mask where it is not one. Coverage is the least that either
 * allows, so that a shape and a clip of the same outline have the same edge.
 */
export interface Clip {
  readonly area: Area;
  readonly mask?: Mask | undefined;
}

/** A clip within one more rectangle. */
export const within = (clip: Clip, area: Area): Clip => ({
  area: intersect(clip.area, area),
  mask: clip.mask,
});
