"use client";

import { useEffect, useState } from "react";
import { askStudio, type Trouble } from "../../../../parts/ask-studio.ts";

/** A question that is asked again whenever it changes. */
export interface Asked<Value> {
  /** The last answer, also while a newer one is awaited. */
  readonly value: Value | undefined;
  readonly isWaiting: boolean;
  readonly trouble: Trouble | undefined;
}

/** Milliseconds before a busy studio is asked again. */
const pause = 1_000;

/**
 * Asks once typing rests, and takes a question back as soon as there is a newer one: answers never
 * overtake each other. `body` is JSON, so that equal questions are one.
 */
export function useAsked<Value>(
  path: string,
  body: string | undefined,
  rest: number,
): Asked<Value> {
  const [asked, setAsked] = useState<Asked<Value>>({
    value: undefined,
    isWaiting: body !== undefined,
    trouble: undefined,
  });
  useEffect(() => {
    if (body === undefined) return undefined;
    const taken = new AbortController();
    const { signal } = taken;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await askStudio<Value>(path, {
        method: "POST",
        body: JSON.parse(body),
        signal,
      });
      if (answer.kind === "answer")
        setAsked({ value: answer.value, isWaiting: false, trouble: undefined });
      else if (answer.trouble.kind === "busy") begin(pause);
      // A newer question of this tab took its place.
      else if (answer.trouble.kind === "conflict") return;
      else
        setAsked((before) => ({
          ...before,
          isWaiting: false,
          trouble: answer.trouble,
        }));
    };
    const begin = (after: number) => {
      // A question that was taken back has no answer, which is no trouble.
      timer = setTimeout(() => void ask().catch(() => undefined), after);
    };
    setAsked((before) => ({ ...before, isWaiting: true }));
    begin(rest);
    return () => {
      clearTimeout(timer);
      taken.abort();
    };
  }, [path, body, rest]);
  return asked;
}
