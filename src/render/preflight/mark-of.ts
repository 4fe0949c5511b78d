import { leastContrast, type Swatch } from "#brand";
import type { Frame, FrameItem, GlyphsItem, VectorItem } from "../frame.ts";

/** WCAG 2.2, 1.4.11. */
const leastOfIcons = 3;
/** Scanners read four to one and more. */
const leastOfCodes = 4;

/** Something that must stand out, in one color or several of which the best counts. */
export interface Mark {
  readonly kind: "text" | "code" | "icon";
  readonly colors: readonly Swatch[];
  readonly least: number;
}

/** What of an item must stand out; nothing for decoration and for swatches that are not there. */
export function markOf(
  item: FrameItem,
  frame: Frame,
  swatches: ReadonlyMap<string, Swatch>,
): Mark | undefined {
  if (item.kind === "glyphs") return textOf(item, frame, swatches);
  if (item.kind !== "vector" || item.role === "artifact") return undefined;
  const colors = colorsOf(item, swatches);
  if (colors.length === 0) return undefined;
  if (item.subject === "code")
    return { kind: "code", colors, least: leastOfCodes };
  if (item.subject === "icon")
    return { kind: "icon", colors, least: leastOfIcons };
  return undefined;
}

function textOf(
  item: GlyphsItem,
  { format }: Frame,
  swatches: ReadonlyMap<string, Swatch>,
): Mark | undefined {
  const swatch = swatches.get(item.swatch);
  const isInk = item.box.width > 0 && item.box.height > 0;
  if (!swatch || !isInk || item.role === "artifact") return undefined;
  // A font's key ends in its weight.
  const weight = Number(item.font.split("/").at(-1));
  const least = leastContrast(item.size, weight, format.medium);
  return { kind: "text", colors: [swatch], least };
}

const colorsOf = (
  { paths }: VectorItem,
  swatches: ReadonlyMap<string, Swatch>,
): readonly Swatch[] =>
  [...new Set(paths.map(({ fill }) => fill))].flatMap(
    (fill) => swatches.get(fill) ?? [],
  );

/** What a mark is called at the beginning of a sentence. */
export const markTitles = { text: "Text", code: "Code", icon: "Icon" } as const;
