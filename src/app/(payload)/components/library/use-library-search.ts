"use client";

import { useConfig } from "@payloadcms/ui";
import { useEffect, useState } from "react";

/** A value of a facet with how many photographs it would give. */
export interface Counted {
  readonly value: string;
  readonly count: number;
}

/** What the library shows of a photograph. */
export interface Found {
  readonly id: number;
  readonly title?: string;
  readonly alt?: string | null;
  readonly credit?: string;
  readonly standing?: string;
  readonly original?: { readonly width?: number; readonly height?: number };
}

/** What the server answers. */
export interface Answer {
  readonly docs: readonly Found[];
  readonly total: number;
  readonly isTotalExact: boolean;
  readonly next?: string;
  readonly facets?: Readonly<Record<string, readonly Counted[]>>;
  readonly folders?: readonly Counted[];
}

/** Where a search stands. While the next answer is waited for, the last one stays. */
export interface LibrarySearch {
  readonly answer?: Answer;
  readonly trouble?: string;
  readonly isBusy: boolean;
}

interface Refusal {
  readonly errors?: readonly { readonly message: string }[];
}

const noConnection =
  "The server cannot be reached. Check your connection, then try again.";

/** Asks the server whenever the question changes; only the answer to the last question counts. */
export function useLibrarySearch(
  query: string,
  after: string,
  attempt: number,
): LibrarySearch {
  const { config } = useConfig();
  const api = config.routes.api;
  const [search, setSearch] = useState<LibrarySearch>({ isBusy: true });
  useEffect(() => {
    const stop = new AbortController();
    const words = new URLSearchParams(query);
    // Words are answered by how well they match, unless another order is chosen.
    if (words.get("q") && !words.has("sort")) words.set("sort", "relevance");
    if (after) words.set("after", after);
    const ask = async (): Promise<void> => {
      const response = await fetch(`${api}/photographs/search?${words}`, {
        credentials: "include",
        signal: stop.signal,
      });
      if (response.ok) {
        const answer: Answer = await response.json();
        setSearch({ answer, isBusy: false });
        return;
      }
      const refusal: Refusal = await response.json().catch(() => ({}));
      setSearch({
        isBusy: false,
        trouble:
          refusal.errors?.[0]?.message ??
          `The server answered ${response.status}. Try again, or tell whoever looks after it.`,
      });
    };
    setSearch((before) => ({ ...before, isBusy: true }));
    ask().catch(() => {
      if (!stop.signal.aborted)
        setSearch({ isBusy: false, trouble: noConnection });
    });
    return () => stop.abort();
  }, [after, api, attempt, query]);
  return search;
}
