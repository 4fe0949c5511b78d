"use client";

/** Has the studio make the chosen outputs, and follows how far it has come. */
import { useState } from "react";
import { readOutputs, type MakeJob } from "#plugin/studio";
import {
  askStudio,
  type Answer,
  type Trouble,
} from "../../../../parts/ask-studio.ts";
import { useJobStream } from "../../../../parts/use-job-stream.ts";
import { asAsked, type Setting } from "./setting.ts";

/** How the making of files stands. */
export interface Making {
  readonly job: MakeJob | undefined;
  readonly isUnderWay: boolean;
  readonly trouble: Trouble | undefined;
  readonly start: (setting: Setting) => void;
  readonly cancel: () => void;
}

const isOver = ({ state }: MakeJob): boolean =>
  state !== "waiting" && state !== "running";

/** Milliseconds before a set that is still open is heard of again: its stream was cut off. */
const pause = 1_000;

/** Makes the outputs of a toolkit. */
export function useMaking(toolkit: string): Making {
  const [job, setJob] = useState<MakeJob>();
  const [followed, setFollowed] = useState<string>();
  const [isUnderWay, setUnderWay] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  const take = (answer: Answer<MakeJob>, rest = 0) => {
    if (answer.kind === "trouble") {
      setTrouble(answer.trouble);
      setUnderWay(false);
      return;
    }
    setJob(answer.value);
    if (isOver(answer.value)) setUnderWay(false);
    else setTimeout(() => setFollowed(answer.value.id), rest);
  };

  useJobStream(followed, {
    onTold: (told) => {
      const outputs = readOutputs(told);
      const done = outputs.filter(({ state }) => state !== "waiting").length;
      if (outputs.length > 0)
        setJob((before) => before && { ...before, outputs, done });
    },
    onEnd: () => {
      const ended = followed;
      setFollowed(undefined);
      void askStudio<MakeJob>(`jobs/${ended}`, { method: "GET" }).then(
        (answer) => take(answer, pause),
      );
    },
  });

  return {
    job,
    isUnderWay,
    trouble,
    start: (setting) => {
      setUnderWay(true);
      setTrouble(undefined);
      setJob(undefined);
      void askStudio<MakeJob>("make", {
        method: "POST",
        body: { ...asAsked(toolkit, setting), choices: setting.choices },
      }).then((answer) => take(answer));
    },
    cancel: () => {
      if (job) void askStudio(`jobs/${job.id}`, { method: "DELETE" });
    },
  };
}
