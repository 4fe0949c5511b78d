"use client";

import { toggle, valuesOf } from "./facets.tsx";
import type { LibraryWords } from "./library-words.ts";
import type { LibraryAddress } from "./use-library-address.ts";

interface ChosenPartsProps {
  readonly address: LibraryAddress;
  readonly words: LibraryWords;
}

interface Part {
  readonly key: string;
  readonly says: string;
  readonly remove: () => void;
}

/** Everything that narrows the library, each part with the way to take it away. */
export function ChosenParts({ address, words }: ChosenPartsProps) {
  const parts = [...facetParts(address, words), ...otherParts(address, words)];
  if (parts.length === 0) return null;
  return (
    <ul className="livery-library__chosen" aria-label="Narrowed to">
      {parts.map(({ key, remove, says }) => (
        <li key={key}>
          <button type="button" onClick={remove}>
            {says} <span aria-hidden="true">✕</span>
            <span className="livery-library__unseen">, take away</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="livery-library__clear"
          onClick={() => address.askWhole("")}
        >
          Clear everything
        </button>
      </li>
    </ul>
  );
}

const facetParts = (
  address: LibraryAddress,
  { facets, hues }: LibraryWords,
): readonly Part[] => {
  const hueLabels = Object.fromEntries(
    hues.map(({ label, value }) => [value, label]),
  );
  return [
    ...facets,
    { key: "hue" as const, title: "Colour", labels: hueLabels },
  ].flatMap(({ key, labels, title }) =>
    valuesOf(address, key).map((value) => ({
      key: `${key}:${value}`,
      says: `${title}: ${labels[value] ?? value}`,
      remove: () => toggle(address, key, value),
    })),
  );
};

function otherParts(
  { ask, asked }: LibraryAddress,
  { channels }: LibraryWords,
): readonly Part[] {
  const part = (name: string, says: string, ...others: readonly string[]) => {
    const value = asked.get(name);
    const remove = () =>
      ask(Object.fromEntries([name, ...others].map((one) => [one, ""])));
    return value ? [{ key: name, says, remove }] : [];
  };
  const channel = channels.find(({ value }) => value === asked.get("channel"));
  const color = asked.get("color") ?? "";
  const size = Number(asked.get("leastLongSide") ?? 0);
  return [
    ...part(
      "channel",
      `Usable for: ${channel?.label ?? asked.get("channel") ?? ""}`,
      "from",
      "until",
    ),
    ...part("from", `From ${asked.get("from") ?? ""}`),
    ...part("until", `Until ${asked.get("until") ?? ""}`),
    ...part(
      "color",
      `Close to ${color}`,
      ...(asked.get("sort") === "nearest" ? ["sort"] : []),
    ),
    ...part("leastLongSide", `At least ${size.toLocaleString("en-GB")} px`),
    ...part("folder", `Folder: ${asked.get("folder") ?? ""}`),
  ];
}
