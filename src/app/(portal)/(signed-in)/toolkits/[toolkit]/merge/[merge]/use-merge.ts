"use client";

/** Follows a table while its rows are made, and says what it means until it is begun. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Merge, MergeAsked } from "#plugin/studio";
import {
  askStudio,
  type Question,
  type Trouble,
} from "../../../../../parts/ask-studio.ts";

/** Milliseconds between two looks. */
const beat = 1_000;

/** A table as the page knows it. */
export interface MergeHandle {
  readonly merge: Merge;
  readonly trouble: Trouble | undefined;
  /** Says what the columns mean and what is made; the last that is said counts. */
  readonly mean: (asked: MergeAsked) => void;
  readonly isMeaning: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** A table that a page began with. */
export function useMerge(begun: Merge): MergeHandle {
  const [merge, setMerge] = useState(begun);
  const [trouble, setTrouble] = useState<Trouble>();
  const [isMeaning, setMeaning] = useState(false);
  const latest = useRef(0);

  const ask = useCallback(
    async (path: string, question: Question) => {
      const turn = (latest.current += 1);
      const answer = await askStudio<Merge>(
        `merges/${begun.id}${path}`,
        question,
      );
      if (turn !== latest.current) return;
      setMeaning(false);
      if (answer.kind === "trouble") return setTrouble(answer.trouble);
      setTrouble(undefined);
      setMerge(answer.value);
    },
    [begun.id],
  );

  useEffect(() => {
    if (merge.state !== "running") return undefined;
    const timer = setTimeout(() => void ask("", { method: "GET" }), beat);
    return () => clearTimeout(timer);
  }, [ask, merge]);

  return {
    merge,
    trouble,
    isMeaning,
    mean: (asked) => {
      setMeaning(true);
      void ask("", { method: "PATCH", body: asked });
    },
    start: () => void ask("/start", { method: "POST" }),
    stop: () => void ask("", { method: "DELETE" }),
  };
}
