"use client";

/** Has the studio make the chosen outputs, and follows how far it has come. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { MakeJob } from "#plugin/studio";
import { askStudio, type Trouble } from "../../../../parts/ask-studio.ts";
import { asAsked, type Setting } from "./setting.ts";

/** How the making of files stands. */
export interface Making {
  readonly job: MakeJob | undefined;
  readonly isUnderWay: boolean;
  readonly trouble: Trouble | undefined;
  readonly start: (setting: Setting) => void;
  readonly cancel: () => void;
}

/** Milliseconds between two looks. */
const beat = 500;

const isOver = ({ state }: MakeJob): boolean =>
  state !== "waiting" && state !== "running";

/** Makes the outputs of a toolkit. */
export function useMaking(toolkit: string): Making {
  const [job, setJob] = useState<MakeJob>();
  const [isUnderWay, setUnderWay] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const follow = useCallback(async (id: string) => {
    const answer = await askStudio<MakeJob>(`jobs/${id}`, { method: "GET" });
    if (answer.kind === "trouble") {
      setTrouble(answer.trouble);
      setUnderWay(false);
      return;
    }
    setJob(answer.value);
    if (isOver(answer.value)) setUnderWay(false);
    else timer.current = setTimeout(() => void follow(id), beat);
  }, []);

  useEffect(() => () => clearTimeout(timer.current), []);

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
      }).then((answer) => {
        if (answer.kind === "answer") {
          setJob(answer.value);
          if (isOver(answer.value)) setUnderWay(false);
          else
            timer.current = setTimeout(
              () => void follow(answer.value.id),
              beat,
            );
          return;
        }
        setTrouble(answer.trouble);
        setUnderWay(false);
      });
    },
    cancel: () => {
      if (job) void askStudio(`jobs/${job.id}`, { method: "DELETE" });
    },
  };
}
