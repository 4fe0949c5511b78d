"use client";

import { momentWords } from "../../../../parts/words.ts";
import type { DraftState } from "./use-draft.ts";

/** Whether what was written is safe, in words. */
export function DraftLine({ state }: { readonly state: DraftState }) {
  return (
    <p className="draft-line small" role="status">
      {wordsOf(state)}
    </p>
  );
}

function wordsOf(state: DraftState): string {
  switch (state.kind) {
    case "untouched":
      return "Your changes are saved as you type.";
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved, ${momentWords(state.at)}`;
    case "kept":
      return `Not saved yet: ${state.why}`;
    case "signed-out":
    case "conflict":
      return "Not saved yet: kept in this tab.";
  }
}
