"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo, useRef } from "react";

/** The question in the browser's address, and the ways to change it. */
export interface LibraryAddress {
  /** What is asked, without the place in the results. */
  readonly query: string;
  readonly asked: URLSearchParams;
  readonly after: string;
  readonly page: number;
  /** Changes some parts of the question: an empty value takes the part away. Results begin anew. */
  readonly ask: (changes: Readonly<Record<string, string>>) => void;
  /** Changes the question whole. */
  readonly askWhole: (query: string) => void;
  readonly goOn: (next: string) => void;
  readonly goBack: () => void;
}

const places = ["after", "page"];

/** Keeps the question in the address, so that it can be shared and the browser's back button undoes it. */
export function useLibraryAddress(): LibraryAddress {
  const words = useSearchParams().toString();
  const trail = useRef(new Map<number, string>());
  const go = useCallback((next: URLSearchParams) => {
    const query = next.toString().replaceAll("%2C", ",");
    window.history.pushState(
      null,
      "",
      query ? `?${query}` : window.location.pathname,
    );
  }, []);
  return useMemo(() => {
    const all = new URLSearchParams(words);
    const after = all.get("after") ?? "";
    const page = Math.max(1, Number(all.get("page")) || 1);
    const asked = new URLSearchParams(words);
    for (const place of places) asked.delete(place);
    const goTo = (number: number, mark: string): void => {
      const next = new URLSearchParams(asked);
      if (mark) next.set("after", mark);
      if (mark) next.set("page", String(number));
      go(next);
    };
    return {
      query: asked.toString(),
      asked,
      after,
      page,
      ask: (changes) => {
        const next = new URLSearchParams(asked);
        for (const [name, value] of Object.entries(changes))
          if (value) next.set(name, value);
          else next.delete(name);
        if (next.toString() !== asked.toString()) go(next);
      },
      askWhole: (query) => go(new URLSearchParams(query)),
      goOn: (mark) => {
        trail.current.set(page, after);
        goTo(page + 1, mark);
      },
      goBack: () => goTo(page - 1, trail.current.get(page - 1) ?? ""),
    };
  }, [go, words]);
}
