import { box, pt } from "#brand";
import type { GlyphsItem } from "./frame.ts";
import type { SetRun } from "./text/set-lines.ts";

/** What a run is part of. */
export interface RunWords {
  readonly name: string;
  readonly text: string;
}

/** A run as an item of a drawing or a sheet: furniture, which no reader is told of. Its place is its line's left end. */
export const artifactRun = (
  { name, text }: RunWords,
  run: SetRun,
  { baseline, left }: { readonly left: number; readonly baseline: number },
): GlyphsItem => ({
  kind: "glyphs",
  role: "artifact",
  order: -1,
  name,
  language: run.language,
  isStatic: false,
  box: box(left + run.x, baseline - run.size, run.width, run.size),
  font: run.font.key,
  size: run.size,
  swatch: run.swatch,
  x: pt(left + run.x),
  y: pt(baseline),
  width: pt(run.width),
  glyphs: run.glyphs,
  text,
  start: run.start,
  end: run.end,
  direction: run.direction,
});
