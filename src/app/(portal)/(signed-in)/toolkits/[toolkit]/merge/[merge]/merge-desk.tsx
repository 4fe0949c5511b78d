"use client";

import type { Merge, ToolkitOffer } from "#plugin/studio";
import { EditDialogs } from "../../../../../parts/edit-dialogs.tsx";
import { troubleWords } from "../../../../../parts/trouble-words.ts";
import { MergeProgress } from "./merge-progress.tsx";
import { MergeSetup } from "./merge-setup.tsx";
import { useMerge } from "./use-merge.ts";

interface MergeDeskProps {
  readonly start: Merge;
  readonly toolkit: ToolkitOffer;
}

/** A table from its columns to its pack. */
export function MergeDesk({ start, toolkit }: MergeDeskProps) {
  const handle = useMerge(start);
  return (
    <>
      <EditDialogs what="table" {...handle} />
      {handle.trouble && !handle.stop && (
        <p className="problem" role="alert">
          {troubleWords(handle.trouble)}
        </p>
      )}
      {handle.merge.state === "read" ? (
        <MergeSetup handle={handle} toolkit={toolkit} />
      ) : (
        <MergeProgress handle={handle} />
      )}
    </>
  );
}
