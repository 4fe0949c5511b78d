"use client";
import { useEffect, useRef, useState } from "react";
import type { WordCheck } from "#plugin";

/** What is asked of a text; see `POST /api/words/check`. */
export interface WordQuestion {
  readonly text: string;
  readonly language: string;
  readonly brand?: number;
  readonly narrative?: number;
  readonly isHeadline?: boolean;
  readonly mayHoldTokens?: boolean;
}

/** An answer belongs to the text that it was given for: its places are of no use in another. */
export interface Answered {
  readonly text: string;
  readonly check?: WordCheck;
  /** Why there is none. */
  readonly problem?: string;
}

/** A writer pauses at the end of a thought, not after each letter. Milliseconds. */
const pause = 600;

const problemOf = (body: unknown): string => {
  if (typeof body !== "object" || body === null || !("errors" in body))
    return "The text could not be checked: try again";
  const [first]: unknown[] = Array.isArray(body.errors) ? body.errors : [];
  return typeof first === "object" && first !== null && "message" in first
    ? String(first.message)
    : "The text could not be checked: try again";
};

async function ask(
  question: WordQuestion,
  signal: AbortSignal,
): Promise<Answered> {
  const { text } = question;
  const response = await fetch("/api/words/check", {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
    signal,
  });
  if (response.ok) return { text, check: await response.json() };
  return {
    text,
    problem: problemOf(await response.json().catch(() => undefined)),
  };
}

/** Checks a text once its writer pauses. Asks nothing of an empty one, and nothing twice. */
export function useWordCheck(question: WordQuestion): Answered | undefined {
  const [answered, setAnswered] = useState<Answered>();
  const asked = JSON.stringify(question);
  const latest = useRef(question);
  latest.current = question;
  useEffect(() => {
    if (latest.current.text.trim() === "") {
      setAnswered(undefined);
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(latest.current, controller.signal).then(
        (answer) => setAnswered(answer),
        () => {
          if (!controller.signal.aborted)
            setAnswered({
              text: latest.current.text,
              problem:
                "The server did not answer: the text was not checked this time",
            });
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked]);
  return answered;
}
