"use client";

import { z } from "zod";
import type { MergeProgress } from "#plugin/studio";
import {
  useJobStream,
  type JobHeard,
} from "../../../../../parts/use-job-stream.ts";

const count = z.number();
const progressSchema = z.object({
  done: count,
  counts: z.object({
    made: count,
    blocked: count,
    refused: count,
    failed: count,
  }),
});

interface ProgressHeard extends Pick<JobHeard, "onEnd"> {
  readonly onProgress: (progress: MergeProgress) => void;
}

/** Hears how far a merge is, while its job is there. */
export function useProgress(
  job: number | undefined,
  { onEnd, onProgress }: ProgressHeard,
): void {
  useJobStream(job, {
    onEnd,
    onTold: (told) => {
      const { data } = progressSchema.safeParse(told);
      if (data) onProgress(data);
    },
  });
}
