"use client";

import type { Named } from "./library-words.ts";
import type { LibraryAddress } from "./use-library-address.ts";

interface UseFilterProps {
  readonly address: LibraryAddress;
  readonly channels: readonly Named[];
}

/** A use that licences and consents must allow. Days count only with a channel. */
export function UseFilter({ address, channels }: UseFilterProps) {
  const { ask, asked } = address;
  const channel = asked.get("channel") ?? "";
  const from = asked.get("from") ?? "";
  const until = asked.get("until") ?? "";
  return (
    <fieldset>
      <legend>Usable for</legend>
      <label className="livery-library__field">
        Channel
        <select
          value={channel}
          onChange={({ target }) =>
            ask({
              channel: target.value,
              ...(!target.value && { from: "", until: "" }),
            })
          }
        >
          <option value="">Any use</option>
          {channels.map(({ label, value }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {channel && (
        <div className="livery-library__days">
          <label className="livery-library__field">
            From
            <input
              type="date"
              value={from}
              onChange={({ target }) =>
                ask({
                  from: target.value,
                  ...(until && until < target.value && { until: "" }),
                })
              }
            />
          </label>
          <label className="livery-library__field">
            Until
            <input
              type="date"
              value={until}
              min={from || undefined}
              onChange={({ target }) => ask({ until: target.value })}
            />
          </label>
        </div>
      )}
      <p className="livery-small">
        Shows what licences and consents allow, asked at this moment.
      </p>
    </fieldset>
  );
}
