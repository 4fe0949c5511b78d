"use client";

import type { OutputChoice, ToolkitOffer } from "#plugin/studio";
import { offerGroups } from "../offer-groups.ts";
import { isSame, keyOf } from "./setting.ts";

interface SizePickerProps {
  readonly toolkit: Pick<ToolkitOffer, "templates">;
  readonly choices: readonly OutputChoice[];
  readonly onChange: (choices: readonly OutputChoice[]) => void;
}

/** Every size that can be made, to be ticked; the last one stays. */
export function SizePicker({ choices, onChange, toolkit }: SizePickerProps) {
  return (
    <details className="sizes">
      <summary>
        Sizes <span className="count">{choices.length}</span>
      </summary>
      {offerGroups(toolkit).map(({ formats, group }) => (
        <fieldset key={group}>
          <legend>{group}</legend>
          {formats.map(({ format, name, size, template }) => {
            const choice = { template, format };
            const isChosen = choices.some((one) => isSame(one, choice));
            const isLast = isChosen && choices.length === 1;
            return (
              <label key={keyOf(choice)} className="tick">
                <input
                  type="checkbox"
                  checked={isChosen}
                  aria-disabled={isLast}
                  onChange={() => {
                    if (isLast) return;
                    onChange(
                      isChosen
                        ? choices.filter((one) => !isSame(one, choice))
                        : [...choices, choice],
                    );
                  }}
                />
                <span>
                  {name} <span className="quiet small">{size}</span>
                </span>
              </label>
            );
          })}
        </fieldset>
      ))}
    </details>
  );
}
