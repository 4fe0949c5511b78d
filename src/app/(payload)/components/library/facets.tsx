"use client";

import type { FacetWords } from "./library-words.ts";
import type { LibraryAddress } from "./use-library-address.ts";
import type { Counted } from "./use-library-search.ts";

interface FacetsProps {
  readonly address: LibraryAddress;
  readonly counts: Readonly<Record<string, readonly Counted[]>>;
  readonly words: readonly FacetWords[];
}

/** Values that a facet shows before the rest is asked for. */
const shown = 8;

/** The values of a part of the question. */
export const valuesOf = (
  { asked }: LibraryAddress,
  name: string,
): readonly string[] => (asked.get(name) ?? "").split(",").filter(Boolean);

/** Adds a value to a part of the question, or takes it away. */
export const toggle = (
  address: LibraryAddress,
  name: string,
  value: string,
): void => {
  const values = valuesOf(address, name);
  const rest = values.filter((other) => other !== value);
  address.ask({
    [name]: (rest.length < values.length ? rest : [...values, value]).join(","),
  });
};

/** All sides by which photographs are told apart, each value with how many it would give. */
export function Facets({ address, counts, words }: FacetsProps) {
  return words.map((facet) => (
    <Facet
      key={facet.key}
      address={address}
      counts={counts[facet.key] ?? []}
      facet={facet}
    />
  ));
}

interface FacetProps {
  readonly address: LibraryAddress;
  readonly counts: readonly Counted[];
  readonly facet: FacetWords;
}

function Facet({ address, counts, facet }: FacetProps) {
  const { key, labels, title } = facet;
  const chosen = valuesOf(address, key);
  const missing = chosen
    .filter((value) => !counts.some((counted) => counted.value === value))
    .map((value) => ({ value, count: 0 }));
  const values = [...missing, ...counts];
  if (values.length === 0) return null;
  const row = ({ count, value }: Counted) => (
    <li key={value}>
      <label>
        <input
          type="checkbox"
          checked={chosen.includes(value)}
          onChange={() => toggle(address, key, value)}
        />
        <span>{labels[value] ?? value}</span>
        <span className="livery-library__count">
          {count.toLocaleString("en-GB")}
        </span>
      </label>
    </li>
  );
  return (
    <fieldset>
      <legend>{title}</legend>
      <ul>{values.slice(0, shown).map(row)}</ul>
      {values.length > shown && (
        <details>
          <summary>{values.length - shown} more</summary>
          <ul>{values.slice(shown).map(row)}</ul>
        </details>
      )}
    </fieldset>
  );
}
