"use client";

import Link from "next/link";
import type { Merge } from "#plugin/studio";
import { countWords } from "../../../../../parts/words.ts";
import { mergesAddress } from "../../addresses.ts";
import { MergeProblems } from "./merge-problems.tsx";
import type { MergeHandle } from "./use-merge.ts";

/** How far the rows are; the page may be closed meanwhile, and the work goes on. */
export function MergeProgress({ handle }: { readonly handle: MergeHandle }) {
  const { end, merge, start } = handle;
  const { done, message, pack, rows, state } = merge;
  const isRunning = state === "running";
  return (
    <div className="merge-setup">
      <section aria-labelledby="progress">
        <h2 id="progress">{headingOf(merge)}</h2>
        <progress value={done} max={rows} aria-labelledby="progress" />
        <p role="status">
          {done} of {countWords(rows, "row")}
          {isRunning
            ? ". You can leave this page: the work goes on, and after a restart too."
            : "."}
        </p>
        <Counts {...merge} />
        {message && <p className="note">{message}</p>}
        <p className="finished-ways">
          {pack && (
            <a
              className={isRunning ? "button second" : "button"}
              href={pack}
              download
            >
              {isRunning
                ? "Download what is there (ZIP)"
                : "Download the pack (ZIP)"}
            </a>
          )}
          {isRunning ? (
            <button type="button" className="plain" onClick={end}>
              Stop after this row
            </button>
          ) : (
            done < rows && (
              <button type="button" className="button second" onClick={start}>
                Go on
              </button>
            )
          )}
          {!isRunning && (
            <Link href={mergesAddress(merge.toolkit)} prefetch={false}>
              Hand in another table
            </Link>
          )}
        </p>
      </section>
      <MergeProblems merge={merge} />
    </div>
  );
}

function headingOf({ counts, rows, state }: Merge): string {
  switch (state) {
    case "finished":
      return counts.made === rows
        ? "Every row is made"
        : `${counts.made} of ${rows} rows are made`;
    case "cancelled":
      return "Stopped";
    case "failed":
    case "interrupted":
      return "Broken off";
    default:
      return "Making the rows";
  }
}

/** What became of the rows so far. */
const Counts = ({ counts }: Merge) => (
  <ul className="merge-counts">
    <li>{counts.made} made</li>
    {counts.blocked > 0 && <li>{counts.blocked} stopped by the check</li>}
    {counts.refused > 0 && <li>{counts.refused} left out</li>}
    {counts.failed > 0 && <li>{counts.failed} failed</li>}
  </ul>
);
