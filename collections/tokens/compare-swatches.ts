import { hexOf, type Swatch } from "#brand";

/** One value of a colour that would be another. */
export interface SwatchChange {
  readonly name: string;
  readonly title: string;
  /** `sRGB`, `CMYK coated` … */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What bringing in other tokens would do to a brand's colours. */
export interface SwatchChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly SwatchChange[];
}

const inks = (values: readonly number[]): string => values.join(" / ");

/** What people compare of a colour, in the words of the palette. */
const facets: readonly [string, (swatch: Swatch) => string][] = [
  ["Name", ({ title }) => title],
  ["Role", ({ role }) => role],
  ["sRGB", ({ srgb }) => hexOf(srgb)],
  ["CMYK coated", ({ cmykCoated }) => inks(cmykCoated)],
  ["CMYK uncoated", ({ cmykUncoated }) => inks(cmykUncoated)],
  ["Spot", ({ spot }) => spot ?? "none"],
];

/** How two palettes differ, colour by colour and by name. */
export function compareSwatches(
  before: readonly Swatch[],
  after: readonly Swatch[],
): SwatchChanges {
  const known = new Map(before.map((swatch) => [swatch.name, swatch]));
  const kept = new Set(after.map(({ name }) => name));
  return {
    added: after.filter(({ name }) => !known.has(name)).map(({ name }) => name),
    removed: before
      .filter(({ name }) => !kept.has(name))
      .map(({ name }) => name),
    changed: after.flatMap((swatch) =>
      changesOf(known.get(swatch.name), swatch),
    ),
  };
}

const changesOf = (
  before: Swatch | undefined,
  after: Swatch,
): readonly SwatchChange[] =>
  facets.flatMap(([what, say]) => {
    if (!before || say(before) === say(after)) return [];
    const { name, title } = after;
    return [{ name, title, what, before: say(before), after: say(after) }];
  });
