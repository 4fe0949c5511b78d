"use client";

import { useState } from "react";
import type { LibraryAddress } from "./use-library-address.ts";
import {
  useSavedSearches,
  type SavedList,
  type SavedSearch,
} from "./use-saved-searches.ts";

interface SavedSearchesProps {
  readonly address: LibraryAddress;
  readonly mayShare: boolean;
  readonly person: number | string;
}

/** Searches under a name: one's own to change, shared ones to ask. */
export function SavedSearches({
  address,
  mayShare,
  person,
}: SavedSearchesProps) {
  const list = useSavedSearches();
  const isSaved = list.searches.some(({ query }) => query === address.query);
  if (list.searches.length === 0 && !address.query) return null;
  return (
    <section
      className="livery-library__saved"
      aria-labelledby="library-saved-title"
    >
      <h2 id="library-saved-title">Saved searches</h2>
      <ul>
        {list.searches.map((search) => (
          <SavedRow
            key={search.id}
            address={address}
            list={list}
            mayChange={
              search.person === person || (mayShare && search.isShared === true)
            }
            mayShare={mayShare}
            search={search}
          />
        ))}
      </ul>
      {address.query && !isSaved && (
        <NameForm
          label="Name for this search"
          name=""
          submit="Save this search"
          onName={(name) => list.save({ name, query: address.query })}
        />
      )}
      <p role="status" className="livery-library__trouble">
        {list.trouble}
      </p>
    </section>
  );
}

interface SavedRowProps {
  readonly address: LibraryAddress;
  readonly list: SavedList;
  readonly mayChange: boolean;
  readonly mayShare: boolean;
  readonly search: SavedSearch;
}

function SavedRow({
  address,
  list,
  mayChange,
  mayShare,
  search,
}: SavedRowProps) {
  const { id, isShared, name, query } = search;
  const isHere = query === address.query;
  const [isRenaming, setRenaming] = useState(false);
  return (
    <li>
      <a
        href={`?${query}`}
        {...(isHere && { "aria-current": "page" })}
        onClick={(event) => {
          event.preventDefault();
          address.askWhole(query);
        }}
      >
        {name}
      </a>
      {isShared && <span className="livery-library__shared">shared</span>}
      {mayChange && (
        <details className="livery-library__change">
          <summary>
            Change<span className="livery-library__unseen"> {name}</span>
          </summary>
          <p className="livery-library__ways">
            <button type="button" onClick={() => setRenaming(!isRenaming)}>
              Rename
            </button>
            {mayShare && (
              <button
                type="button"
                onClick={() => void list.save({ isShared: !isShared }, id)}
              >
                {isShared ? "Stop sharing" : "Share with everybody"}
              </button>
            )}
            {address.query && !isHere && (
              <button
                type="button"
                onClick={() => void list.save({ query: address.query }, id)}
              >
                Replace with this search
              </button>
            )}
            <Deletion name={name} remove={() => void list.remove(id)} />
          </p>
          {isRenaming && (
            <NameForm
              label="New name"
              name={name}
              submit="Rename"
              onName={async (wanted) => {
                const isDone = await list.save({ name: wanted }, id);
                if (isDone) setRenaming(false);
                return isDone;
              }}
            />
          )}
        </details>
      )}
    </li>
  );
}

/** Deletes at the second press: nothing brings a saved search back. */
function Deletion({
  name,
  remove,
}: {
  readonly name: string;
  readonly remove: () => void;
}) {
  const [isAsked, setAsked] = useState(false);
  return (
    <button
      type="button"
      onBlur={() => setAsked(false)}
      onClick={() => (isAsked ? remove() : setAsked(true))}
    >
      {isAsked ? `Delete “${name}” for good?` : "Delete"}
    </button>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly name: string;
  readonly submit: string;
  readonly onName: (name: string) => Promise<boolean>;
}

function NameForm({ label, name, onName, submit }: NameFormProps) {
  const [typed, setTyped] = useState(name);
  return (
    <form
      className="livery-library__name"
      onSubmit={(event) => {
        event.preventDefault();
        void onName(typed.trim()).then((isDone) => isDone && setTyped(""));
      }}
    >
      <label>
        {label}
        <input
          required
          maxLength={80}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button
        type="submit"
        className="btn btn--style-secondary btn--size-small"
      >
        {submit}
      </button>
    </form>
  );
}
