import type { Frame, FrameItem, Paint } from "./frame.ts";

/** What was really painted, each list in alphabetical order and without repeats. */
export interface FrameUses {
  /** `Photograph.id`. */
  readonly photographs: readonly string[];
  /** Keys into the font library. */
  readonly fonts: readonly string[];
  /** Swatch names, wherever ink of theirs is laid. */
  readonly swatches: readonly string[];
  /** Versions of the logo as layout and colorway: `horizontal-reversed`. */
  readonly logos: readonly string[];
  /** The template's slots whose words were set. */
  readonly slots: readonly string[];
}

/**
 * Lists what the pages of an output are painted with, from their items alone: a photograph or
 * swatch that a template might have used and did not is not there.
 */
export function frameUses(
  frames: readonly Frame[],
  slots: readonly string[],
): FrameUses {
  const items = frames.flatMap((frame) => frame.items);
  const texts = frames.flatMap((frame) => frame.texts);
  return {
    photographs: listed(items, (item) =>
      item.kind === "photo" ? [item.photograph] : [],
    ),
    fonts: listed(items, (item) => (item.kind === "glyphs" ? [item.font] : [])),
    swatches: listed(items, swatchesOf),
    logos: listed(items, (item) =>
      item.kind === "vector" && item.logo !== undefined ? [item.logo] : [],
    ),
    slots: listed(texts, ({ name }) => slots.filter((slot) => slot === name)),
  };
}

function swatchesOf(item: FrameItem): readonly string[] {
  switch (item.kind) {
    case "fill":
      return swatchesOfPaint(item.paint);
    case "glyphs":
      return [item.swatch];
    case "vector":
      return item.paths.map(({ fill }) => fill);
    case "photo":
      return [];
  }
}

const swatchesOfPaint = (paint: Paint): readonly string[] =>
  paint.kind === "swatch"
    ? [paint.swatch]
    : paint.stops.map(({ swatch }) => swatch);

const listed = <Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): readonly string[] => [...new Set(items.flatMap(namesOf))].sort();
