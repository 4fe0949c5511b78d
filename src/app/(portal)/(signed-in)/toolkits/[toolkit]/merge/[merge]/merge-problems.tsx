"use client";

import type { Merge, MergeRow } from "#plugin/studio";

/** Problems that the page shows; the file has all of them. */
const shownAtMost = 20;

const words: Readonly<Record<MergeRow["state"], string>> = {
  made: "Made",
  blocked: "Stopped by the check",
  refused: "Left out",
  failed: "Failed",
};

/** The rows that are not made, or will not be, each with its line and why. */
export function MergeProblems({ merge }: { readonly merge: Merge }) {
  const { id, problems } = merge;
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">Rows with a problem</h2>
      <p>
        <a href={`/api/studio/merges/${id}/problems.csv`} download>
          Download all of them (CSV)
        </a>
      </p>
      <ul className="merge-problems">
        {problems.slice(0, shownAtMost).map(({ line, row, says, state }) => (
          <li key={row}>
            <strong>
              Row {row}, line {line}
            </strong>
            : {words[state]}
            {says && `: ${says}`}
          </li>
        ))}
      </ul>
      {problems.length > shownAtMost && (
        <p className="quiet small">The others are in the file.</p>
      )}
    </section>
  );
}
