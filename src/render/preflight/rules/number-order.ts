import type { Frame, GlyphsItem } from "../../frame.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/**
 * A telephone number whose groups stand in the wrong order.
 *
 * In a line that runs from right to left, spaces between groups run that way too: a reader sees
 * "000 960 01632". Unicode has it so, and only the copy can say that the groups are one number.
 */
export const numberOrder: Rule = {
  code: "type/number-order",
  severity: "block",
  says: "Telephone numbers are read in their order in every language.",
  source: "UAX #9, N1: spaces between numbers take the direction of the line",
  *check(subject) {
    for (const frame of subject.frames) {
      for (const runs of paragraphsOf(frame)) {
        const [first] = runs;
        // Most paragraphs: the search for numbers costs more than all else here.
        if (runsForward(runs)) continue;
        for (const number of first?.text.matchAll(telephone) ?? []) {
          const groups = groupsOf(number);
          if (!first || !isTurned(groups.map((at) => spotOf(runs, at))))
            continue;
          const seen = number[0].split(gap).toReversed().join(" ");
          yield {
            ...placeOf(subject, frame, first.name, first.box),
            message: `The number "${number[0]}" reads "${seen}" in a line from right to left`,
            hint: "Join its groups by no-break spaces (U+00A0)",
          };
        }
      }
    }
  },
};

const gap = /[ \u2009]/u;
/** At least seven figures in groups, from a nought or a plus on; not the years of a range. */
const telephone =
  /(?<![\p{Nd}])(?=(?:[ \u2009+]*\p{Nd}){7})[+0٠۰]\p{Nd}*(?:[ \u2009]\p{Nd}+)+/gu;

function paragraphsOf(frame: Frame): readonly (readonly GlyphsItem[])[] {
  const paragraphs = new Map<string, GlyphsItem[]>();
  for (const item of frame.items) {
    if (item.kind !== "glyphs") continue;
    const key = `${item.order} ${item.name} ${item.text}`;
    const runs = paragraphs.get(key);
    if (runs) runs.push(item);
    else paragraphs.set(key, [item]);
  }
  return [...paragraphs.values()];
}

/** Whether a paragraph runs from left to right throughout, so that no part of it stands before an earlier one. */
const runsForward = (runs: readonly GlyphsItem[]): boolean =>
  runs.every((run, index) => {
    const before = runs[index - 1];
    const isAfter =
      !before ||
      (before.start <= run.start && (before.y !== run.y || before.x <= run.x));
    return run.direction === "ltr" && isAfter;
  });

/** Where each group of a number starts in its paragraph. */
const groupsOf = (number: RegExpMatchArray): readonly number[] =>
  [...number[0].matchAll(/\p{Nd}+/gu)].map(
    ({ index }) => (number.index ?? 0) + index,
  );

interface Spot {
  readonly x: number;
  readonly y: number;
}

function spotOf(runs: readonly GlyphsItem[], at: number): Spot | undefined {
  const run = runs.find(({ start, end }) => at >= start && at < end);
  const glyph = run?.glyphs.find(({ cluster }) => cluster === at);
  return run && glyph && { x: run.x + glyph.x, y: run.y };
}

/** Whether a group stands to the left of the one before it, on the same line. */
const isTurned = (spots: readonly (Spot | undefined)[]): boolean =>
  spots.some((spot, index) => {
    const before = spots[index - 1];
    return spot && before && spot.y === before.y && spot.x < before.x;
  });
