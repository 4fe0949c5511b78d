import type { Painted } from "./painted.ts";

const names: Readonly<Record<Painted["kind"], string>> = {
  text: "Text",
  fill: "An area",
  stroke: "A line",
  image: "A picture",
  shading: "A gradient",
};

/** What people call a paint, at the beginning of a sentence. */
export const nameOfPaint = ({ kind }: Painted): string => names[kind];
