import type { OutlineStep } from "../../text/font.ts";
import { addPacked, type Placement } from "./add-packed.ts";
import type { AreaRasterizer } from "./area-rasterizer.ts";
import { packOutline } from "./packed-outline.ts";

export type { OutlineStep } from "../../text/font.ts";
export type { Placement } from "./add-packed.ts";

/** Adds an outline that is drawn once; one that is drawn often had better be packed and kept. */
export const addOutline = (
  onto: AreaRasterizer,
  steps: readonly OutlineStep[],
  placement: Placement,
): void => addPacked(onto, packOutline(steps), placement);
