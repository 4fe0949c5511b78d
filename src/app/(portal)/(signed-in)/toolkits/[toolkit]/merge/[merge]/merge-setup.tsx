"use client";

import type { Merge, OutputChoice, ToolkitOffer } from "#plugin/studio";
import { countWords } from "../../../../../parts/words.ts";
import { slotsOf } from "../../make/setting.ts";
import { SizePicker } from "../../make/size-picker.tsx";
import { ColumnPicker } from "./column-picker.tsx";
import { columnsBeside } from "./columns-beside.ts";
import { MergeProblems } from "./merge-problems.tsx";
import { SampleSheet } from "./sample-sheet.tsx";
import type { MergeHandle } from "./use-merge.ts";

/** Sizes that are made of each row at most. */
const mostSizes = 5;

interface MergeSetupProps {
  readonly handle: MergeHandle;
  readonly toolkit: ToolkitOffer;
}

/** What a table means, guessed from its columns: somebody looks at three rows and begins. */
export function MergeSetup({ handle, toolkit }: MergeSetupProps) {
  const { isMeaning, mean, merge, start } = handle;
  const { choices } = merge;
  const isMapped = Object.keys(merge.mapping).length > 0;
  const isReady = isMapped && choices.length > 0 && !isMeaning;
  const meant = (changed: Partial<Pick<Merge, "choices" | "mapping">>) =>
    mean({
      mapping: { ...(changed.mapping ?? merge.mapping) },
      choices: [...(changed.choices ?? choices)],
    });
  return (
    <div className="merge-setup">
      <section aria-labelledby="columns">
        <h2 id="columns">What the columns are</h2>
        {!isMapped && (
          <p className="note">
            No column is called as a slot is. Choose at least one below.
          </p>
        )}
        <ColumnPicker
          merge={merge}
          slots={slotsOf(toolkit, choices)}
          beside={columnsBeside(toolkit, choices)}
          onMapping={(mapping) => meant({ mapping })}
        />
      </section>
      <section aria-labelledby="made">
        <h2 id="made">What is made of each row</h2>
        <SizePicker
          toolkit={toolkit}
          choices={choices}
          onChange={(chosen) => meant({ choices: chosen.slice(-mostSizes) })}
        />
        <p className="quiet small">
          Up to {mostSizes} sizes.{" "}
          {countWords(merge.rows * choices.length, "file")} in all.
        </p>
      </section>
      {isMapped && choices.length > 0 && (
        <section aria-labelledby="samples">
          <h2 id="samples">Look at these three</h2>
          <ul className="merge-samples">
            {merge.samples.map((sample) => (
              <SampleSheet
                key={sample.kind}
                sample={sample}
                merge={merge}
                choice={firstOf(choices)}
              />
            ))}
          </ul>
        </section>
      )}
      <MergeProblems merge={merge} />
      <p className="merge-start">
        <button
          type="button"
          className="button"
          aria-disabled={!isReady}
          onClick={() => {
            if (isReady) start();
          }}
        >
          Make {countWords(merge.rows * Math.max(1, choices.length), "file")}
        </button>
        {merge.problems.length > 0 && (
          <span className="quiet small">
            Rows with a problem are left out, and the rest is made.
          </span>
        )}
      </p>
    </div>
  );
}

const firstOf = (choices: readonly OutputChoice[]): OutputChoice =>
  choices[0] ?? { template: "", format: "" };
