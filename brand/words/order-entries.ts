import type { WordEntry } from "./word-entry.ts";

/** The form that names an entry. */
export const headOf = ({ forms }: WordEntry): string =>
  Object.keys(forms)[0] ?? "";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Entries in the one order that follows from what they say, so that equal lists are equal data. */
export const orderEntries = (
  entries: readonly WordEntry[],
): readonly WordEntry[] =>
  entries.toSorted(
    (a, b) =>
      compare(a.language, b.language) ||
      compare(headOf(a), headOf(b)) ||
      compare(a.kind, b.kind) ||
      compare(a.reason, b.reason),
  );
