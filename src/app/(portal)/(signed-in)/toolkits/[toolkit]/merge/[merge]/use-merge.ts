"use client";

/** Follows a table while its rows are made, and says what it means until it is begun. */
import { useCallback, useRef, useState } from "react";
import type { Merge, MergeAsked } from "#plugin/studio";
import {
  askStudio,
  type Question,
  type Trouble,
} from "../../../../../parts/ask-studio.ts";
import { currentIn } from "../../../../../parts/current-in.ts";
import type { EditStop } from "../../../../../parts/edit-dialogs.tsx";
import { useProgress } from "./use-progress.ts";

/** A table as the page knows it. */
export interface MergeHandle {
  readonly merge: Merge;
  readonly trouble: Trouble | undefined;
  /** What must be decided before it goes on. */
  readonly stop: EditStop | undefined;
  /** Says what the columns mean and what is made; the last that is said counts. */
  readonly mean: (asked: MergeAsked) => void;
  readonly isMeaning: boolean;
  readonly start: () => void;
  readonly end: () => void;
  /** In a conflict: says once more what this tab said, or goes on from what the other one said. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Something asked of a table, as it may be asked once more. */
interface Asked extends Question {
  readonly path: string;
  /** What it means, which is asked together with the revision that is known then. */
  readonly meaning?: MergeAsked;
}

/** A table that a page began with. */
export function useMerge(begun: Merge): MergeHandle {
  const [merge, setMerge] = useState(begun);
  const [trouble, setTrouble] = useState<Trouble>();
  const [theirs, setTheirs] = useState<Merge>();
  const [isMeaning, setMeaning] = useState(false);
  const latest = useRef({
    turn: 0,
    revision: begun.revision,
    asked: undefined as Asked | undefined,
    line: Promise.resolve(),
  });

  const askNow = useCallback(
    async (asked: Asked, turn: number) => {
      const known = latest.current;
      // Only the last of what waits is asked.
      if (turn !== known.turn) return;
      known.asked = asked;
      const { meaning, path, ...question } = asked;
      const answer = await askStudio<Merge>(`merges/${begun.id}${path}`, {
        ...question,
        ...(meaning && { body: { ...meaning, revision: known.revision } }),
      });
      if (answer.kind === "answer") known.revision = answer.value.revision;
      if (turn !== known.turn) return;
      setMeaning(false);
      if (answer.kind === "trouble") {
        setTheirs(currentIn<Merge>(answer.trouble));
        return setTrouble(answer.trouble);
      }
      setTrouble(undefined);
      setTheirs(undefined);
      setMerge(answer.value);
    },
    [begun.id],
  );

  /** One after the other, since each must know the revision that the one before has made. */
  const ask = useCallback(
    (asked: Asked) => {
      const turn = (latest.current.turn += 1);
      latest.current.line = latest.current.line.then(() => askNow(asked, turn));
    },
    [askNow],
  );

  useProgress(merge.state === "running" ? merge.job : undefined, {
    onProgress: (progress) => setMerge((last) => ({ ...last, ...progress })),
    onEnd: () => ask({ path: "", method: "GET" }),
  });

  const again = () => {
    const { asked } = latest.current;
    if (asked) ask(asked);
  };
  return {
    merge,
    trouble,
    isMeaning,
    stop: stopOf(trouble, theirs, again),
    mean: (meaning) => {
      setMeaning(true);
      ask({ path: "", method: "PATCH", meaning });
    },
    start: () =>
      ask({
        path: `/start?revision=${latest.current.revision}`,
        method: "POST",
      }),
    end: () => ask({ path: "", method: "DELETE" }),
    keepMine: () => {
      if (!theirs) return;
      latest.current.revision = theirs.revision;
      again();
    },
    takeTheirs: () => {
      if (!theirs) return;
      latest.current.revision = theirs.revision;
      setTrouble(undefined);
      setTheirs(undefined);
      setMerge(theirs);
    },
  };
}

function stopOf(
  trouble: Trouble | undefined,
  theirs: Merge | undefined,
  again: () => void,
): EditStop | undefined {
  if (trouble?.kind === "signed-out") return { kind: "signed-out", again };
  if (!theirs) return undefined;
  return { kind: "conflict", isClosed: theirs.job !== undefined };
}
