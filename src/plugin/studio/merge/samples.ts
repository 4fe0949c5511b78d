import { ToolkitError } from "#render/errors";
import type { Merge } from "../merge-shapes.ts";
import type { RowCopy } from "./row-copy.ts";
import { rowSetting, type RowGround, type RowSetting } from "./row-setting.ts";

/** A row that is worth looking at before anything is made. */
export type Sample = Merge["samples"][number];

/** A character is rare where fewer than one in so many rows has it. */
const rareShare = 100;

const textOf = ({ copy }: RowCopy): string =>
  Object.values(copy)
    .map((words) => (typeof words === "string" ? words : words.join("\n")))
    .join("\n");

/**
 * The longest row, the shortest, and the strangest: the one with most different characters that fewer than one in
 * a hundred rows have; where no row has any, the one whose length is farthest from the middle one.
 */
export function samplesOf(
  rows: readonly RowCopy[],
  ground: RowGround | undefined,
): readonly Sample[] {
  const measured = rows.map((row) => {
    const text = textOf(row);
    return { row, length: text.length, characters: new Set(text) };
  });
  const [first] = measured;
  if (!first) return [];
  const most = (figure: (one: (typeof measured)[number]) => number) =>
    measured.reduce(
      (best, one) => (figure(one) > figure(best) ? one : best),
      first,
    );
  const longest = most(({ length }) => length);
  const shortest = most(({ length }) => -length);
  const counts = new Map<string, number>();
  for (const { characters } of measured)
    for (const character of characters)
      counts.set(character, (counts.get(character) ?? 0) + 1);
  const rarest = Math.max(1, Math.floor(rows.length / rareShare));
  const rareIn = ({ characters }: { readonly characters: Set<string> }) =>
    [...characters].filter((one) => (counts.get(one) ?? 0) <= rarest);
  const middle =
    measured.map(({ length }) => length).toSorted((a, b) => a - b)[
      Math.floor(measured.length / 2)
    ] ?? 0;
  const odd = most((one) => rareIn(one).length);
  const rare = rareIn(odd);
  const strangest =
    rare.length > 0 ? odd : most(({ length }) => Math.abs(length - middle));
  const sample = (
    kind: Sample["kind"],
    { row }: (typeof measured)[number],
    says: string,
  ): Sample => ({
    ...{ kind, row: row.row, copy: row.copy, says },
    ...settingIn(row, ground),
  });
  return [
    sample("longest", longest, `${longest.length} characters`),
    sample("shortest", shortest, `${shortest.length} characters`),
    sample(
      "strangest",
      strangest,
      rare.length > 0
        ? `It has characters that few rows have: ${rare.slice(0, 12).join(" ")}`
        : `Its length is farthest from the ${middle} characters in the middle`,
    ),
  ];
}

/** What a row chooses. Where the toolkit does not have it, the row is among the problems, and is shown without. */
function settingIn(row: RowCopy, ground: RowGround | undefined): RowSetting {
  try {
    return ground ? rowSetting(row, ground) : { options: {} };
  } catch (error) {
    if (error instanceof ToolkitError) return { options: {} };
    throw error;
  }
}
