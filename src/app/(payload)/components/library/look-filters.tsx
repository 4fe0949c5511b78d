"use client";

import { useEffect, useState } from "react";
import { toggle, valuesOf } from "./facets.tsx";
import type { Named } from "./library-words.ts";
import type { LibraryAddress } from "./use-library-address.ts";
import type { Counted } from "./use-library-search.ts";

interface LookFiltersProps {
  readonly address: LibraryAddress;
  readonly counts: readonly Counted[];
  readonly hues: readonly Named[];
}

/** Longer sides in pixels that people ask for, with what they are enough for. */
const sizes = [
  { value: "", label: "Any size" },
  { value: "1200", label: "Social posts: 1,200 px" },
  { value: "2480", label: "A5 in print: 2,480 px" },
  { value: "3508", label: "A4 in print: 3,508 px" },
  { value: "4961", label: "A3 in print: 4,961 px" },
  { value: "7016", label: "A2 in print: 7,016 px" },
];

/** How long a picker must rest before the library is asked, in milliseconds. */
const quiet = 350;

/** What a photograph looks like: its colours, and how large it is. */
export function LookFilters({ address, counts, hues }: LookFiltersProps) {
  const chosen = valuesOf(address, "hue");
  const size = address.asked.get("leastLongSide") ?? "";
  const countOf = (hue: string) =>
    counts.find(({ value }) => value === hue)?.count ?? 0;
  return (
    <>
      <fieldset>
        <legend>Colour</legend>
        <ul className="livery-library__hues">
          {hues.map(({ label, value }) => (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={() => toggle(address, "hue", value)}
                />
                <i aria-hidden="true" data-hue={value} />
                <span>{label}</span>
                <span className="livery-library__count">
                  {countOf(value).toLocaleString("en-GB")}
                </span>
              </label>
            </li>
          ))}
        </ul>
        <ExactColor address={address} />
      </fieldset>
      <label className="livery-library__field">
        Least size
        <select
          value={size}
          onChange={({ target }) =>
            address.ask({ leastLongSide: target.value })
          }
        >
          {!sizes.some(({ value }) => value === size) && (
            <option value={size}>{size} px</option>
          )}
          {sizes.map(({ label, value }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** A color that must be among the dominant ones; results stand by how near they come. */
function ExactColor({ address }: { readonly address: LibraryAddress }) {
  const { ask, asked } = address;
  const color = asked.get("color") ?? "";
  const [picked, setPicked] = useState(color);
  useEffect(() => setPicked(color), [color]);
  useEffect(() => {
    if (picked === color) return undefined;
    const timer = setTimeout(
      () => ask({ color: picked, sort: "nearest" }),
      quiet,
    );
    return () => clearTimeout(timer);
  }, [ask, color, picked]);
  return (
    <div className="livery-library__exact">
      <label>
        Close to
        <input
          type="color"
          value={picked || "#2a7f3b"}
          onChange={({ target }) => setPicked(target.value)}
        />
      </label>
      {color ? (
        <>
          <code>{color}</code>
          <button
            type="button"
            onClick={() =>
              ask({
                color: "",
                ...(asked.get("sort") === "nearest" && { sort: "" }),
              })
            }
          >
            Any colour
          </button>
        </>
      ) : (
        <span className="livery-small">pick a colour, such as the brand’s</span>
      )}
    </div>
  );
}
