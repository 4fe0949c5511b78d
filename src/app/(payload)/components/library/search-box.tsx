"use client";

import { useEffect, useState } from "react";
import type { LibraryAddress } from "./use-library-address.ts";

/** How long typing must pause before the library is asked, in milliseconds. */
const quiet = 350;

/** Words to look for. They are asked once typing pauses, or at once with Enter. */
export function SearchBox({ address }: { readonly address: LibraryAddress }) {
  const { ask, asked } = address;
  const inAddress = asked.get("q") ?? "";
  const [typed, setTyped] = useState(inAddress);
  useEffect(() => setTyped(inAddress), [inAddress]);
  useEffect(() => {
    if (typed.trim() === inAddress.trim()) return undefined;
    const timer = setTimeout(() => ask(asking(typed, asked)), quiet);
    return () => clearTimeout(timer);
  }, [ask, asked, inAddress, typed]);
  return (
    <form
      className="livery-library__search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        ask(asking(typed, asked));
      }}
    >
      <label htmlFor="library-q">Search the library</label>
      <div>
        <input
          id="library-q"
          type="search"
          maxLength={500}
          autoComplete="off"
          placeholder="Title, place, person’s credit or keyword"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button
          type="submit"
          className="btn btn--style-primary btn--size-medium"
        >
          Search
        </button>
      </div>
    </form>
  );
}

/** An order by how well words match ends with the words. */
const asking = (
  typed: string,
  asked: URLSearchParams,
): Record<string, string> => ({
  q: typed.trim(),
  ...(typed.trim() === "" && asked.get("sort") === "relevance" && { sort: "" }),
});
