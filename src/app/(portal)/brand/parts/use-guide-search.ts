import { useEffect, useRef, useState } from "react";
import type { GuideAnswer, GuideHit } from "#plugin/portal";

/** Long enough that a word is not asked for letter by letter. */
const pause = 90;
/** What a list beneath the head shows, of each kind and in all. */
const ofEach = 3;
const inAll = 9;

/** What the head shows of an answer. */
export interface QuickAnswer {
  readonly text: string;
  readonly hits: readonly (GuideHit & { readonly title: string })[];
  readonly count: number;
}

/** Answers as somebody types. An answer that a newer question has overtaken is dropped. */
export function useGuideSearch() {
  const [answer, setAnswer] = useState<QuickAnswer>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);
  const stop = () => {
    clearTimeout(timer.current);
    running.current?.abort();
  };
  useEffect(() => stop, []);

  function ask(text: string) {
    stop();
    if (text.trim() === "") {
      setAnswer(undefined);
      return;
    }
    const control = new AbortController();
    running.current = control;
    timer.current = setTimeout(() => {
      answerOf(text, control.signal).then(setAnswer, () => undefined);
    }, pause);
  }
  return { answer, ask };
}

async function answerOf(
  text: string,
  signal: AbortSignal,
): Promise<QuickAnswer | undefined> {
  const response = await fetch(
    `/brand/search.json?${new URLSearchParams({ q: text })}`,
    { signal },
  );
  // Somebody who asks too much, or whose time is over, still has the page.
  if (!response.ok) return undefined;
  const { groups }: GuideAnswer = await response.json();
  return {
    text,
    hits: groups
      .flatMap(({ hits, title }) =>
        hits.slice(0, ofEach).map((hit) => ({ ...hit, title })),
      )
      .slice(0, inAll),
    count: groups.reduce((sum, { count }) => sum + count, 0),
  };
}
