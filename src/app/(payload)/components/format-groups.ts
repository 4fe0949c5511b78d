/** Sorts formats into the kinds that people look for them by. It asks nothing itself. */
import type { Format } from "#collections";

/** One kind, and the question that lists it. */
export interface FormatGroup {
  readonly label: string;
  readonly count: number;
  /** Of the list's address, with its question mark; empty for the whole list. */
  readonly query: string;
}

/** Kinds that belong together. */
export interface FormatGroupSet {
  readonly title: string;
  readonly groups: readonly FormatGroup[];
}

type Sorted = Pick<Format, "group" | "isChanged" | "medium" | "platform">;

const where = (field: string, value: string): string =>
  `?where[or][0][and][0][${field}][equals]=${encodeURIComponent(value)}`;

const capital = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** All kinds of the formats: of print by group, of screens by platform, and what was changed here. */
export function formatGroups(
  formats: readonly Sorted[],
): readonly FormatGroupSet[] {
  const of = (medium: Format["medium"]) =>
    formats.filter((format) => format.medium === medium);
  const counted = (
    title: string,
    medium: Format["medium"],
    field: "group" | "platform",
  ): FormatGroupSet => ({
    title,
    groups: [
      {
        label: "All",
        count: of(medium).length,
        query: where("medium", medium),
      },
      ...[...countBy(of(medium), field)].map(([value, count]) => ({
        label: value === "All" ? "Any platform" : capital(value),
        count,
        query: where(field, value),
      })),
    ],
  });
  const changed = formats.filter(({ isChanged }) => isChanged).length;
  return [
    counted("Print", "print", "group"),
    counted("Screen", "screen", "platform"),
    {
      title: "Both",
      groups: [
        { label: "All formats", count: formats.length, query: "" },
        {
          label: "Changed or added here",
          count: changed,
          query: where("isChanged", "true"),
        },
      ],
    },
  ];
}

function countBy(
  formats: readonly Sorted[],
  field: "group" | "platform",
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { [field]: value } of formats)
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map(
    [...counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b, "en")),
  );
}
