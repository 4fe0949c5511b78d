"use client";
import { useId, useState } from "react";
import { useAsk } from "./use-ask.ts";

interface DecideProps {
  readonly approval: number;
  readonly step: string;
  readonly name: string;
  /** For whom the reader signs, where that is somebody else. */
  readonly inPlaceOf?: string;
}

/** The decision about one step: approve, ask for changes, or reject, with words. */
export function Decide({ approval, inPlaceOf, name, step }: DecideProps) {
  const field = useId();
  const [words, setWords] = useState("");
  const { ask, isBusy, problem } = useAsk();
  const decide = (decision: string) =>
    void ask(`/api/approvals/${approval}/sign`, { step, decision, words });
  return (
    <fieldset className="livery-decide">
      <legend>
        {name}: your decision{inPlaceOf && `, for ${inPlaceOf}`}
      </legend>
      <label htmlFor={field}>
        What you have to say{" "}
        <span className="livery-small">
          (needed to ask for changes and to reject)
        </span>
      </label>
      <textarea
        id={field}
        rows={2}
        maxLength={2000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="livery-decide-buttons">
        <button
          type="button"
          className="btn btn--style-primary btn--size-medium"
          disabled={isBusy}
          onClick={() => decide("approve")}
        >
          Approve
        </button>
        <button
          type="button"
          className="btn btn--style-secondary btn--size-medium"
          disabled={isBusy || words.trim().length < 3}
          onClick={() => decide("request-changes")}
        >
          Ask for changes
        </button>
        <button
          type="button"
          className="btn btn--style-secondary btn--size-medium"
          disabled={isBusy || words.trim().length < 3}
          onClick={() => decide("reject")}
        >
          Reject
        </button>
      </div>
      <p className="livery-small">
        You sign the very bytes of every file, under your name.
      </p>
      <p role="status">{problem}</p>
    </fieldset>
  );
}
