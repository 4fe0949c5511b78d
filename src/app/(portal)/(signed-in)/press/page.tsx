import type { Metadata } from "next";
import Link from "next/link";
import { deskJobs, type DeskList } from "#plugin/portal";
import { signedIn } from "../../visit.ts";
import { wordOf, type Query } from "../toolkits/[toolkit]/read-offer.ts";
import { dueHeadings } from "./desk-words.ts";
import { Filters } from "./filters.tsx";
import { JobRow } from "./job-row.tsx";
import { readDesk } from "./read-desk.ts";
import "./press.css";

export const metadata: Metadata = { title: "Press desk" };

interface PressPageProps {
  readonly searchParams: Promise<Query>;
}

/** Print jobs by the day on which they are due. */
export default async function PressPage({ searchParams }: PressPageProps) {
  const { req } = await signedIn("/press");
  const query = await searchParams;
  const [state, printer, words] = ["state", "printer", "words"].map((name) =>
    wordOf(query, name),
  );
  const asked = Number(wordOf(query, "page") ?? 1);
  const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
  const list = await readDesk(deskJobs(req, { state, printer, words, page }));
  return (
    <div className="press">
      <header className="press-head">
        <h1>Press desk</h1>
        <Link href="/press/clocks" prefetch={false}>
          How long jobs take
        </Link>
      </header>
      <Filters
        list={list}
        state={state ?? ""}
        printer={printer ?? ""}
        words={words ?? ""}
      />
      {list.rows.length === 0 ? (
        <Nothing isFiltered={Boolean(state || printer || words)} />
      ) : (
        <Sections {...list} />
      )}
      {list.pages > 1 && <Pages {...list} query={query} />}
    </div>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  return (
    <p className="lead press-nothing">
      {isFiltered
        ? "No job is like that. "
        : "No print is on order. A job comes here when somebody orders it with a complete ticket."}
      {isFiltered && (
        <Link href="/press" prefetch={false}>
          Show everything that is open
        </Link>
      )}
    </p>
  );
}

function Sections({ rows }: DeskList) {
  return dueHeadings.map(([due, words]) => {
    const shown = rows.filter((row) => row.due === due);
    return (
      shown.length > 0 && (
        <section key={due} aria-labelledby={due} className="press-due">
          <h2 id={due} data-due={due}>
            {words} <span className="quiet">{shown.length}</span>
          </h2>
          <ol className="jobs">
            {shown.map((row) => (
              <JobRow key={row.id} {...row} />
            ))}
          </ol>
        </section>
      )
    );
  });
}

interface PagesProps {
  readonly page: number;
  readonly pages: number;
  readonly query: Query;
}

function Pages({ page, pages, query }: PagesProps) {
  const to = (number: number): string =>
    `/press?${new URLSearchParams([
      ...["state", "printer", "words"].flatMap((name) => {
        const word = wordOf(query, name);
        return word ? [[name, word]] : [];
      }),
      ["page", String(number)],
    ])}`;
  return (
    <nav aria-label="Pages" className="press-pages">
      {page > 1 && (
        <Link href={to(page - 1)} prefetch={false}>
          Before
        </Link>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={to(page + 1)} prefetch={false}>
          Next
        </Link>
      )}
    </nav>
  );
}
