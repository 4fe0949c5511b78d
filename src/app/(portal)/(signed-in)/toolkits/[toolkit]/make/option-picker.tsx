"use client";

import type { OptionOffer } from "#plugin/studio";

interface OptionPickerProps {
  readonly offer: OptionOffer;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few ways, such as the layout. */
export function OptionPicker({ offer, onChange, value }: OptionPickerProps) {
  return (
    <fieldset className="ways">
      <legend>{offer.label}</legend>
      <div>
        {offer.values.map((one) => (
          <label key={one.value}>
            <input
              type="radio"
              name={`option-${offer.option}`}
              value={one.value}
              checked={one.value === value}
              onChange={() => onChange(one.value)}
            />
            <span>{one.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
