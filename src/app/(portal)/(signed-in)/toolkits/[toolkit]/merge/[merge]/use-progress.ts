"use client";

/** Follows a background job as the server streams it. */
import { useEffect, useRef } from "react";
import { z } from "zod";
import type { MergeProgress } from "#plugin/studio";

const count = z.number();
const toldSchema = z.object({
  state: z.string(),
  told: z
    .object({
      done: count,
      counts: z.object({
        made: count,
        blocked: count,
        refused: count,
        failed: count,
      }),
    })
    .optional()
    .catch(undefined),
});

const openStates: readonly string[] = ["waiting", "running", "ending"];

interface ProgressHeard {
  readonly onProgress: (progress: MergeProgress) => void;
  /** The job has ended, or cannot be followed any more: what came of it is to be asked for. */
  readonly onEnd: () => void;
}

/** Hears of a job while there is one. A stream that breaks is opened again by the browser. */
export function useProgress(
  job: number | undefined,
  heard: ProgressHeard,
): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    if (job === undefined) return undefined;
    const stream = new EventSource(`/api/jobs/${job}/progress`);
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      const { state, told } = toldSchema.parse(JSON.parse(data));
      if (told) latest.current.onProgress(told);
      if (openStates.includes(state)) return;
      stream.close();
      latest.current.onEnd();
    };
    stream.onerror = () => {
      // The browser tries again by itself, except where it was refused: a session that has ended.
      if (stream.readyState === EventSource.CLOSED) latest.current.onEnd();
    };
    return () => stream.close();
  }, [job]);
}
