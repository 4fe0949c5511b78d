"use client";

/** Follows a background job as the server streams it. */
import { useEffect, useRef } from "react";
import { z } from "zod";

const toldSchema = z.object({
  state: z.string(),
  told: z.unknown().optional(),
});

const openStates: readonly string[] = ["waiting", "running", "ending"];

/** What is heard of a job. */
export interface JobHeard {
  /** How far it is, as its kind tells it. */
  readonly onTold: (told: unknown) => void;
  /** The job has ended, or cannot be followed any more: what came of it is to be asked for. */
  readonly onEnd: () => void;
}

/** Hears of a job while there is one. A stream that breaks is opened again by the browser. */
export function useJobStream(
  job: number | string | undefined,
  heard: JobHeard,
): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    if (job === undefined) return undefined;
    const stream = new EventSource(`/api/jobs/${job}/progress`);
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      const { state, told } = toldSchema.parse(JSON.parse(data));
      latest.current.onTold(told);
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
