"use client";
import { useId, useState } from "react";
import { useAsk } from "./use-ask.ts";

/** Asks for approval of one output. */
export function AskApproval({ rendition }: { readonly rendition: number }) {
  const field = useId();
  const [note, setNote] = useState("");
  const { ask, isBusy, problem } = useAsk();
  return (
    <div className="livery-decide">
      <label htmlFor={field}>
        For those who sign <span className="livery-small">(if anything)</span>
      </label>
      <textarea
        id={field}
        rows={2}
        maxLength={1000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <div className="livery-decide-buttons">
        <button
          type="button"
          className="btn btn--style-primary btn--size-medium"
          disabled={isBusy}
          onClick={() =>
            void ask("/api/approvals", { renditions: [rendition], note })
          }
        >
          Ask for approval
        </button>
      </div>
      <p role="status">{problem}</p>
    </div>
  );
}
