import {
  colorDeficiencies,
  colorDifference,
  labOf,
  seenWith,
  type ColorDeficiency,
  type Swatch,
} from "#brand";
import type { Frame, FrameItem, GlyphsItem, VectorItem } from "../../frame.ts";
import { placeOf } from "../place.ts";
import type { Observation, Rule } from "../rule.ts";

/**
 * Colors that say something by being different, for people who lack a kind of cones.
 *
 * Words of one paragraph that differ in color alone, and colors of a drawing that has a meaning:
 * wherever two that are plainly different fall together under a simulation. Logos are exempt, and
 * what is told apart by weight or size as well.
 */
export const colorAlone: Rule = {
  code: "brand/color-alone",
  severity: "warn",
  says: "Colors that carry a meaning can be told apart by people who see fewer colors.",
  source: "WCAG 2.2, 1.4.1; Machado, Oliveira, Fernandes 2009; CIEDE2000 of 10",
  *check(subject) {
    const swatches = new Map(
      subject.toolkit.brand.swatches.map((swatch) => [swatch.name, swatch]),
    );
    for (const frame of subject.frames) {
      for (const { item, colors, what } of groupsOf(frame)) {
        const known = colors.flatMap((name) => swatches.get(name) ?? []);
        const pair = firstPair(known, what === "words");
        if (!pair) continue;
        yield {
          ...placeOf(subject, frame, item.name, item.box),
          ...messageOf(pair, what),
        };
      }
    }
  },
};

/** CIEDE2000 from which two colors are plainly different. */
const plain = 10;
/** No drawing of a council needs more to be understood. */
const greatestColors = 12;

interface Group {
  readonly item: FrameItem;
  readonly colors: readonly string[];
  readonly what: "words" | "drawing";
}

function* groupsOf({ items }: Frame): Generator<Group> {
  const paragraphs = new Map<string, GlyphsItem[]>();
  for (const item of items) {
    if (item.role === "artifact") continue;
    if (item.kind === "glyphs") {
      const key = `${item.order} ${item.name} ${item.font} ${item.size}`;
      const found = paragraphs.get(key);
      if (found) found.push(item);
      else paragraphs.set(key, [item]);
    } else if (item.kind === "vector" && isTelling(item)) {
      const colors = distinct(item.paths.map(({ fill }) => fill));
      if (colors.length > 1) yield { item, colors, what: "drawing" };
    }
  }
  for (const runs of paragraphs.values()) {
    const colors = distinct(runs.map(({ swatch }) => swatch));
    const [item] = runs;
    if (item && colors.length > 1) yield { item, colors, what: "words" };
  }
}

const isTelling = ({ subject }: VectorItem): boolean =>
  subject === "icon" || subject === "art";

const distinct = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].slice(0, greatestColors);

interface Pair {
  readonly one: Swatch;
  readonly other: Swatch;
  /** Absent where they are alike for everybody. */
  readonly deficiency?: ColorDeficiency;
}

/** Two colors that fall together for somebody; words that nobody can tell apart count too. */
function firstPair(
  colors: readonly Swatch[],
  countsAlike: boolean,
): Pair | undefined {
  for (const [index, one] of colors.entries())
    for (const other of colors.slice(index + 1)) {
      if (differenceOf(one, other) < plain) {
        if (countsAlike) return { one, other };
        continue;
      }
      const deficiency = colorDeficiencies.find(
        (each) => differenceOf(one, other, each) < plain,
      );
      if (deficiency) return { one, other, deficiency };
    }
  return undefined;
}

function differenceOf(
  { srgb: one }: Swatch,
  { srgb: other }: Swatch,
  deficiency?: ColorDeficiency,
): number {
  const seen = (color: Swatch["srgb"]) =>
    labOf(deficiency ? seenWith(deficiency, color) : color);
  return colorDifference(seen(one), seen(other));
}

const names: Readonly<Record<ColorDeficiency, string>> = {
  protan: "without red cones",
  deutan: "without green cones",
  tritan: "without blue cones",
};

const messageOf = (
  { one, other, deficiency }: Pair,
  what: Group["what"],
): Pick<Observation, "message" | "hint"> => ({
  message: `${what === "words" ? "Words" : "Parts of a drawing"} in "${one.name}" and "${other.name}" differ in color alone, and ${deficiency ? `people ${names[deficiency]} see` : "nobody sees"} ${deficiency ? "one color" : "a plain difference"}`,
  hint: "Choose colors of different lightness, or tell them apart by weight, shape or words",
});
