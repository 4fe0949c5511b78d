"use client";

import type { Merge, SlotOffer } from "#plugin/studio";

interface ColumnPickerProps {
  readonly merge: Pick<Merge, "columns" | "mapping">;
  readonly slots: readonly SlotOffer[];
  /** Whether a column may say the language of its row. */
  readonly languages: boolean;
  readonly onMapping: (mapping: Merge["mapping"]) => void;
}

/** Which column stands for which slot. What has no column keeps the campaign's words. */
export function ColumnPicker({
  languages,
  merge,
  onMapping,
  slots,
}: ColumnPickerProps) {
  const { columns, mapping } = merge;
  const asked = [
    ...slots
      .filter(({ isOpen }) => isOpen)
      .map(({ isList, label, slot }) => ({
        slot,
        label,
        hint: isList ? "Entries parted by “ | ” or by lines" : undefined,
        none: "As the campaign says it",
      })),
    ...(languages
      ? [
          {
            slot: "language",
            label: "Language of the row",
            hint: "By its tag: en, cy, pl",
            none: "The same for all",
          },
        ]
      : []),
  ];
  const used = asked.flatMap(({ slot }) => mapping[slot] ?? []);
  const unused = columns.filter((column) => !used.includes(column));
  return (
    <>
      <div className="merge-columns">
        {asked.map(({ hint, label, none, slot }) => (
          <p key={slot} className="field">
            <label htmlFor={`column-${slot}`}>{label}</label>
            <select
              id={`column-${slot}`}
              value={mapping[slot] ?? ""}
              aria-describedby={hint ? `column-${slot}-note` : undefined}
              onChange={({ target }) => {
                const { [slot]: _, ...others } = mapping;
                onMapping(
                  target.value === ""
                    ? others
                    : { ...others, [slot]: target.value },
                );
              }}
            >
              <option value="">{none}</option>
              {columns.map((column) => (
                <option key={column} value={column}>
                  Column “{column}”
                </option>
              ))}
            </select>
            {hint && (
              <span id={`column-${slot}-note`} className="quiet small">
                {hint}
              </span>
            )}
          </p>
        ))}
      </div>
      {unused.length > 0 && (
        <p className="quiet small">
          Not used: {unused.map((column) => `“${column}”`).join(", ")}.
        </p>
      )}
    </>
  );
}
