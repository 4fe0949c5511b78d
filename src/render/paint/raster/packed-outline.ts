import { readPathData } from "#brand";
import type { Font, OutlineStep } from "../../text/font.ts";

/** An outline in flat arrays: painting reads every step of every letter, and reads them in order. */
export interface PackedOutline {
  /** What each step does: one of `stepKinds`. */
  readonly kinds: Uint8Array;
  /** The x and y of all steps' points in turn; of each step the handles first, its end last. */
  readonly points: Float64Array;
}

/** The kinds of steps: closing, moving, straight, quadratic and cubic. */
export const stepKinds = { Z: 0, M: 1, L: 2, Q: 3, C: 4 } as const;

/** How many points a step of each kind has. */
export const pointsOf = Uint8Array.of(0, 1, 1, 2, 3);

/** Packs the steps of an outline. */
export const packOutline = (steps: readonly OutlineStep[]): PackedOutline => ({
  kinds: Uint8Array.from(steps, ({ kind }) => stepKinds[kind]),
  points: Float64Array.from(steps.flatMap(({ points }) => points)),
});

/** The outline of a drawing's path data. */
export const packPath = (d: string): PackedOutline =>
  packOutline(
    readPathData(d).map((segment): OutlineStep => {
      switch (segment.kind) {
        case "move":
          return { kind: "M", points: segment.to };
        case "line":
          return { kind: "L", points: segment.to };
        case "curve": {
          const { first, second, to } = segment;
          return { kind: "C", points: [...first, ...second, ...to] };
        }
        case "close":
          return { kind: "Z", points: [] };
      }
    }),
  );

const kept = new WeakMap<readonly OutlineStep[], PackedOutline>();

/** The outline of a glyph, in font units with y upward; kept for as long as its font is. */
export function packGlyph(font: Font, glyph: number): PackedOutline {
  const steps = font.outline(glyph);
  let outline = kept.get(steps);
  if (!outline) {
    outline = packOutline(steps);
    kept.set(steps, outline);
  }
  return outline;
}
