import { box, relativeLuminance, right, type Box, type Swatch } from "#brand";
import type { Frame, FrameItem } from "../../frame.ts";
import {
  groundsOf,
  type Channels,
  type Grounds,
  type GroundSampler,
} from "../ground-sampler.ts";
import { markOf, markTitles, type Mark } from "../mark-of.ts";
import { ratioText } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/**
 * Text, codes and icons on photographs and gradients, held against the pixels beneath them.
 *
 * A mean would call a white word on a dark wood with one bright birch readable. Of each line the
 * twentieth that stands out least is judged.
 */
export const unevenContrast: Rule = {
  code: "brand/uneven-contrast",
  severity: "block",
  says: "Text, codes and icons stand out from every part of a photograph or gradient beneath them.",
  source:
    "WCAG 2.2, 1.4.3 and 1.4.11, at the worst fifth percentile of each line",
  *check(subject) {
    const swatches = new Map(
      subject.toolkit.brand.swatches.map((swatch) => [swatch.name, swatch]),
    );
    for (const frame of subject.frames) {
      if (!isUneven(frame)) continue;
      const { pictures = new Map() } = subject;
      const grounds = groundsOf(frame.items, { swatches, pictures });
      for (const line of linesOf(frame, swatches)) {
        const seen = worstOf(line, grounds);
        if (!seen) continue;
        const { mark, ratio, item, at } = seen;
        const names = mark.colors.map(({ name }) => `"${name}"`).join(", ");
        yield {
          ...placeOf(subject, frame, item.name, at),
          message: `${markTitles[mark.kind]} in ${names} has a contrast of ${ratioText(ratio)} where the picture beneath is worst: ${ratioText(mark.least)} needed`,
          hint: "Put a panel or a denser scrim beneath it, choose another crop, or another photograph",
        };
      }
    }
  },
};

/** What the picture lost when it was made small. */
const tolerance = 0.02;
const percentile = 0.05;
/** Samples down a line, and the most across one. */
const rows = 6;
const greatestColumns = 64;

const isUneven = ({ items }: Frame): boolean =>
  items.some(
    (item) =>
      item.kind === "photo" ||
      (item.kind === "fill" && item.paint.kind === "gradient"),
  );

/** Something legible with its place in the painting order. */
interface Run {
  readonly mark: Mark;
  readonly item: FrameItem;
  readonly index: number;
}

/** Runs by line: what stands on one baseline of one paragraph. */
function linesOf(
  frame: Frame,
  swatches: ReadonlyMap<string, Swatch>,
): Iterable<readonly Run[]> {
  const lines = new Map<string, Run[]>();
  for (const [index, item] of frame.items.entries()) {
    const mark = markOf(item, frame, swatches);
    if (!mark) continue;
    const y = item.kind === "glyphs" ? item.y : index;
    const key = `${item.order} ${item.name} ${y}`;
    const line = lines.get(key);
    if (line) line.push({ mark, item, index });
    else lines.set(key, [{ mark, item, index }]);
  }
  return lines.values();
}

/**
 * The run that stands out least at the worst twentieth of a line; nothing where that is enough, or
 * where the ground is even.
 */
function worstOf(line: readonly Run[], grounds: Grounds) {
  // Runs of one line may need different contrasts: what is judged is how much of it each has.
  const margins: number[] = [];
  let least: { readonly run: Run; readonly margin: number } | undefined;
  for (const run of line) {
    const sampler = grounds.beneath(run.index);
    if (!sampler) continue;
    const margin = addMargins(sampler, run, margins);
    if (!least || margin < least.margin) least = { run, margin };
  }
  if (!least) return undefined;
  // Nearly every line has enough, which counting shows without sorting.
  const passedOver = Math.floor(margins.length * percentile);
  let lacking = 0;
  for (const margin of margins) if (margin < 1 - tolerance) lacking += 1;
  if (lacking <= passedOver) return undefined;
  const sorted = Float64Array.from(margins).sort();
  const margin = sorted[passedOver] ?? Infinity;
  const { run } = least;
  return { ...run, ratio: margin * run.mark.least, at: around(line) };
}

/** Adds a margin for each sample of a run, and tells the least of them. */
function addMargins(
  sample: GroundSampler,
  { item, mark: { colors, least } }: Run,
  margins: number[],
): number {
  const { x, y, width, height } = item.box;
  const columns = Math.max(
    1,
    Math.min(greatestColumns, Math.round((width * rows) / height)),
  );
  const own = colors.map(({ srgb }) => relativeLuminance(srgb));
  let worst = Infinity;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const ground = luminanceOf(
        sample(
          x + ((column + 0.5) * width) / columns,
          y + ((row + 0.5) * height) / rows,
        ),
      );
      let ratio = 0;
      for (const mark of own) ratio = Math.max(ratio, contrastOf(mark, ground));
      margins.push(ratio / least);
      worst = Math.min(worst, ratio / least);
    }
  return worst;
}

const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Thousands of pixels are looked at: their luminance comes from a table. */
const linear = Float64Array.from({ length: 256 }, (_, value) =>
  relativeLuminance([value, value, value]),
);

const luminanceOf = ([red, green, blue]: Channels): number =>
  0.2126 * (linear[Math.round(red)] ?? 0) +
  0.7152 * (linear[Math.round(green)] ?? 0) +
  0.0722 * (linear[Math.round(blue)] ?? 0);

/** The smallest box around a line. */
function around(line: readonly Run[]): Box {
  const boxes = line.map(({ item }) => item.box);
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  return box(
    left,
    top,
    Math.max(...boxes.map(right)) - left,
    Math.max(...boxes.map(({ y, height }) => y + height)) - top,
  );
}
