import Link from "next/link";

const dayLength = 86_400_000;
const noticeDays = 90;

interface Filter {
  readonly words: string;
  readonly query: string;
}

const where = (conditions: readonly (readonly [string, string])[]): string =>
  `?${conditions
    .map(
      ([condition, value], index) =>
        `where[or][0][and][${index}]${condition}=${encodeURIComponent(value)}`,
    )
    .join("&")}`;

/** The questions that are asked of facts most often. A fact's last day is still good. */
function filters(today: Date): readonly Filter[] {
  const start = `${today.toISOString().slice(0, 10)}T00:00:00.000Z`;
  const soon = new Date(today.getTime() + noticeDays * dayLength).toISOString();
  return [
    { words: "All facts", query: "" },
    {
      words: "Stale: past their last day",
      query: where([["[expires][less_than]", start]]),
    },
    {
      words: `Ending within ${noticeDays} days`,
      query: where([
        ["[expires][greater_than_equal]", start],
        ["[expires][less_than]", soon],
      ]),
    },
    { words: "Never ending", query: where([["[expires][exists]", "false"]]) },
    { words: "Not verified", query: where([["[verified][equals]", "false"]]) },
  ];
}

/** Above the list of facts: one press to what needs work. */
export function FactFilters() {
  return (
    <nav className="livery-filters" aria-label="Facts that need work">
      {filters(new Date()).map(({ query, words }) => (
        <Link key={words} href={`/admin/collections/facts${query}`}>
          {words}
        </Link>
      ))}
    </nav>
  );
}
