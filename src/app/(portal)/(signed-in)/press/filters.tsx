import Link from "next/link";
import { jobStates, type JobState } from "#brand";
import type { DeskList } from "#plugin/portal";

interface FiltersProps {
  readonly list: DeskList;
  readonly state: string;
  readonly printer: string;
  readonly words: string;
}

const open: readonly JobState[] = [
  "ordered",
  "queried",
  "accepted",
  "proof-sent",
  "proof-accepted",
  "printing",
];

/** Which jobs are shown: states as links with their counts, printers and words as a form. */
export function Filters({ list, printer, state, words }: FiltersProps) {
  const { counts, printers } = list;
  const sum = (states: readonly JobState[]) =>
    states.reduce((all, one) => all + (counts[one] ?? 0), 0);
  const choices = [
    { value: "", name: "Open", count: sum(open) },
    ...[...open, "draft" as const].flatMap((one) =>
      counts[one] === undefined
        ? []
        : [{ value: one, name: jobStates[one], count: counts[one] }],
    ),
    { value: "finished", name: "Finished", count: counts.finished ?? 0 },
  ];
  const to = (value: string): string => {
    const query = new URLSearchParams([
      ...(value ? [["state", value]] : []),
      ...(printer ? [["printer", printer]] : []),
    ]);
    return query.size > 0 ? `/press?${query}` : "/press";
  };
  return (
    <div className="press-filters">
      <nav aria-label="States">
        <ul>
          {choices.map(({ count, name, value }) => (
            <li key={value}>
              <Link
                href={to(value)}
                prefetch={false}
                {...(value === state && { "aria-current": "page" })}
              >
                {name} <span className="press-count">{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form method="get" action="/press">
        {state && <input type="hidden" name="state" value={state} />}
        <label htmlFor="printer">Printer</label>
        <select id="printer" name="printer" defaultValue={printer}>
          <option value="">Every printer</option>
          {printers.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor="words">Reference, title or cost code</label>
        <input
          id="words"
          name="words"
          type="search"
          maxLength={80}
          defaultValue={words}
        />
        <button type="submit" className="button second">
          Show
        </button>
      </form>
    </div>
  );
}
