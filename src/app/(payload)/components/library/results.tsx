"use client";

import { Card } from "./card.tsx";
import type { LibraryAddress } from "./use-library-address.ts";
import type { Answer, LibrarySearch } from "./use-library-search.ts";

interface ResultsProps {
  readonly address: LibraryAddress;
  readonly search: LibrarySearch;
  readonly tryAgain: () => void;
}

const sorts = [
  { value: "relevance", label: "Best match", needs: "q" },
  { value: "nearest", label: "Nearest colour", needs: "color" },
  { value: "newest", label: "Newest first", needs: "" },
  { value: "oldest", label: "Oldest first", needs: "" },
  { value: "taken", label: "Taken last", needs: "" },
  { value: "title", label: "Title, A to Z", needs: "" },
  { value: "largest", label: "Largest first", needs: "" },
];

/** How many were found, as people say it. */
function summary({ isTotalExact, total }: Answer): string {
  if (total === 0) return "No photographs";
  const count = `${total.toLocaleString("en-GB")} ${total === 1 ? "photograph" : "photographs"}`;
  return isTotalExact ? count : `At most ${count}, judged page by page`;
}

/** What the library answers: how many, in which order, and the photographs themselves. */
export function Results({ address, search, tryAgain }: ResultsProps) {
  const { answer, isBusy, trouble } = search;
  const { asked, page } = address;
  const says = answer && !trouble ? summary(answer) : "";
  return (
    <section
      aria-busy={isBusy}
      aria-label="Photographs found"
      className="livery-library__results"
    >
      <div className="livery-library__bar">
        <p role="status" aria-live="polite">
          {isBusy && !answer ? "Searching…" : says}
          {page > 1 && says ? `, page ${page}` : ""}
        </p>
        <label className="livery-library__field">
          Order
          <select
            value={
              asked.get("sort") ?? (asked.get("q") ? "relevance" : "newest")
            }
            onChange={({ target }) => address.ask({ sort: target.value })}
          >
            {sorts
              .filter(({ needs }) => !needs || asked.get(needs))
              .map(({ label, value }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
          </select>
        </label>
      </div>
      {trouble && (
        <Trouble address={address} says={trouble} tryAgain={tryAgain} />
      )}
      {answer && !trouble && answer.docs.length === 0 && (
        <Nothing address={address} answer={answer} />
      )}
      {answer && !trouble && (
        <ul className="livery-library__grid">
          {answer.docs.map((photograph) => (
            <Card key={photograph.id} photograph={photograph} />
          ))}
        </ul>
      )}
      {answer && !trouble && <Pages address={address} next={answer.next} />}
    </section>
  );
}

function Trouble({
  address,
  says,
  tryAgain,
}: {
  readonly address: LibraryAddress;
  readonly says: string;
  readonly tryAgain: () => void;
}) {
  return (
    <div className="livery-library__empty" role="alert">
      <h2>The library cannot answer this</h2>
      <p>{says}</p>
      <p className="livery-library__ways">
        <button
          type="button"
          className="btn btn--style-primary btn--size-small"
          onClick={tryAgain}
        >
          Try again
        </button>
        <button type="button" onClick={() => address.askWhole("")}>
          Start from the whole library
        </button>
      </p>
    </div>
  );
}

function Nothing({
  address,
  answer,
}: {
  readonly address: LibraryAddress;
  readonly answer: Answer;
}) {
  const words = address.asked.get("q");
  if (!address.query)
    return (
      <div className="livery-library__empty">
        <h2>There are no photographs yet</h2>
        <p>Photographs that are added appear here as soon as they are saved.</p>
      </div>
    );
  return (
    <div className="livery-library__empty">
      <h2>Nothing matches all of this</h2>
      <p>
        {words
          ? `No photograph has words that begin with “${words}” and meets everything else that is chosen.`
          : "No photograph meets everything that is chosen."}
        {!answer.isTotalExact &&
          " Licences or consents may not allow the use on these days."}{" "}
        Take a part away above, or begin again.
      </p>
      <button
        type="button"
        className="btn btn--style-primary btn--size-small"
        onClick={() => address.askWhole("")}
      >
        Show the whole library
      </button>
    </div>
  );
}

function Pages({
  address,
  next,
}: {
  readonly address: LibraryAddress;
  readonly next: string | undefined;
}) {
  const { goBack, goOn, page } = address;
  if (page === 1 && !next) return null;
  const turn = (go: () => void) => () => {
    go();
    document.querySelector(".livery-library__results")?.scrollIntoView();
  };
  return (
    <nav className="livery-library__pages" aria-label="Pages of results">
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        disabled={page === 1}
        onClick={turn(goBack)}
      >
        Previous page
      </button>
      <span>Page {page}</span>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        disabled={!next}
        onClick={turn(() => next && goOn(next))}
      >
        Next page
      </button>
    </nav>
  );
}
