import type { PaintedImage } from "../artwork/painted.ts";
import type { InspectedPage } from "./artwork-subject.ts";
import { insideBleed } from "./inside-bleed.ts";

/** Smaller pictures are gradients and dots that programs make (GWG 2022). */
const leastSide = 16;

/** Pictures that have a density worth asking for. */
export const picturesOf = (page: InspectedPage): readonly PaintedImage[] =>
  insideBleed(page).flatMap((painted) =>
    painted.kind === "image" &&
    painted.width > leastSide &&
    painted.height > leastSide &&
    Number.isFinite(painted.density)
      ? [painted]
      : [],
  );
