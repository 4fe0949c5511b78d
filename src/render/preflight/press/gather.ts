import type { Severity } from "../../finding.ts";

/** What is told together where it is the same. */
interface Seen {
  readonly where: string;
  readonly message: string;
  readonly severity?: Severity;
  /** From 1. */
  readonly page?: number;
}

/** The same fault on more pages than this is one fault of the file. */
const mostPages = 3;
/** More faults of one kind tell nobody more. */
const mostOfARule = 20;

/** What one rule saw, told once where it is the same on many pages. */
export function gather<One extends Seen>(seen: Iterable<One>): readonly One[] {
  const byMessage = new Map<string, One[]>();
  for (const one of seen) {
    const key = `${one.severity ?? ""} ${one.message} ${one.page === undefined ? one.where : ""}`;
    const same = byMessage.get(key);
    if (same) same.push(one);
    else byMessage.set(key, [one]);
  }
  const told = [...byMessage.values()].flatMap((same) => {
    const [first] = same;
    return first && same.length > mostPages ? [together(first, same)] : same;
  });
  const [last] = told.slice(mostOfARule);
  const more = told.length - mostOfARule;
  return last
    ? [
        ...told.slice(0, mostOfARule),
        { ...last, message: `${last.message}; and ${more} more of the kind` },
      ]
    : told;
}

/** A fault of many pages, shown where it is first. */
function together<One extends Seen>(first: One, same: readonly One[]): One {
  const pages = [...new Set(same.flatMap(({ page }) => page ?? []))];
  const [from, to] = [pages[0], pages.at(-1)];
  if (pages.length <= mostPages || from === undefined || to === undefined)
    return { ...first, message: `${first.message}, ${same.length} times` };
  const isRun = to - from + 1 === pages.length;
  return {
    ...first,
    where: isRun
      ? `pages ${from} to ${to}`
      : `page ${from} and ${pages.length - 1} others`,
  };
}
