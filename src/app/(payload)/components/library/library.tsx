"use client";

import { Link, useConfig } from "@payloadcms/ui";
import { useEffect, useRef, useState } from "react";
import { ChosenParts } from "./chosen-parts.tsx";
import { Facets } from "./facets.tsx";
import { FolderFacet } from "./folder-facet.tsx";
import type { LibraryWords } from "./library-words.ts";
import { LookFilters } from "./look-filters.tsx";
import { Results } from "./results.tsx";
import { SavedSearches } from "./saved-searches.tsx";
import { SearchBox } from "./search-box.tsx";
import { UseFilter } from "./use-filter.tsx";
import { useLibraryAddress } from "./use-library-address.ts";
import { useLibrarySearch } from "./use-library-search.ts";

interface LibraryProps {
  readonly words: LibraryWords;
  readonly person: number | string;
  readonly mayAdd: boolean;
  readonly mayShare: boolean;
}

/** The library: a question on the side, what it finds in the middle. */
export function Library({ mayAdd, mayShare, person, words }: LibraryProps) {
  const address = useLibraryAddress();
  const [attempt, setAttempt] = useState(0);
  const search = useLibrarySearch(address.query, address.after, attempt);
  const { admin } = useConfig().config.routes;
  const filters = useOpenWhereWide();
  return (
    <div className="livery-library gutter--left gutter--right">
      <div className="livery-library__head">
        <h1>Photograph library</h1>
        {mayAdd && (
          <p className="livery-library__ways">
            <Link
              className="btn btn--style-secondary btn--size-small btn--icon-style-without-border"
              href={`${admin}/import-photographs`}
              prefetch={false}
            >
              Import many
            </Link>
            <Link
              className="btn btn--style-secondary btn--size-small btn--icon-style-without-border"
              href={`${admin}/collections/photographs/create`}
              prefetch={false}
            >
              Add a photograph
            </Link>
          </p>
        )}
      </div>
      <SearchBox address={address} />
      <ChosenParts address={address} words={words} />
      <div className="livery-library__body">
        <aside aria-label="Narrow the library">
          <SavedSearches
            address={address}
            mayShare={mayShare}
            person={person}
          />
          <details className="livery-library__filters" open ref={filters}>
            <summary>Narrow</summary>
            <UseFilter address={address} channels={words.channels} />
            <LookFilters
              address={address}
              counts={search.answer?.facets?.["hue"] ?? []}
              hues={words.hues}
            />
            <Facets
              address={address}
              counts={search.answer?.facets ?? {}}
              words={words.facets}
            />
            <FolderFacet
              address={address}
              folders={search.answer?.folders ?? []}
            />
          </details>
        </aside>
        <Results
          address={address}
          search={search}
          tryAgain={() => setAttempt((count) => count + 1)}
        />
      </div>
    </div>
  );
}

/** Filters stand open beside the results, and closed above them where there is no room beside. */
function useOpenWhereWide() {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const wide = window.matchMedia("(min-width: 901px)");
    const follow = (): void => {
      if (details.current) details.current.open = wide.matches;
    };
    follow();
    wide.addEventListener("change", follow);
    return () => wide.removeEventListener("change", follow);
  }, []);
  return details;
}
