"use client";

import type { Merge, SlotOffer } from "#plugin/studio";

/** Something that a column may stand for. */
export interface ColumnAsked {
  readonly slot: string;
  readonly label: string;
  readonly hint?: string;
  /** What holds where no column does. */
  readonly none: string;
}

interface ColumnPickerProps {
  readonly merge: Pick<Merge, "columns" | "mapping">;
  readonly slots: readonly SlotOffer[];
  /** What a column may say beside words. */
  readonly beside: readonly ColumnAsked[];
  readonly onMapping: (mapping: Merge["mapping"]) => void;
}

/** Which column stands for which slot. What has no column keeps the campaign's words. */
export function ColumnPicker({
  beside,
  merge,
  onMapping,
  slots,
}: ColumnPickerProps) {
  const { columns, mapping } = merge;
  const asked: readonly ColumnAsked[] = [
    ...slots
      .filter(({ isOpen }) => isOpen)
      .map(({ isList, label, slot }) => ({
        slot,
        label,
        ...(isList && { hint: "Entries parted by “ | ” or by lines" }),
        none: "As the campaign says it",
      })),
    ...beside,
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
