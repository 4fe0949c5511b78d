import type { BeforeListTableServerProps } from "payload";
import { eventKinds, may } from "#collections";

/** Above the audit: what is to be taken out, as a table for a spreadsheet or as lines for a program. */
export function AuditExport({ user }: BeforeListTableServerProps) {
  if (!user || !may("read", "audit-events", { user })) return null;
  const kinds = Object.entries(eventKinds).toSorted(([, one], [, other]) =>
    one.localeCompare(other, "en"),
  );
  return (
    <form
      className="livery-export"
      action="/api/audit-events/export"
      method="get"
      aria-label="Take events out"
    >
      <label>
        Kind
        <select name="kind">
          <option value="">Every kind</option>
          {kinds.map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        First day
        <input type="date" name="from" />
      </label>
      <label>
        Last day
        <input type="date" name="until" />
      </label>
      <button
        className="btn btn--style-secondary btn--size-small"
        name="format"
        value="csv"
      >
        Export CSV
      </button>
      <button
        className="btn btn--style-secondary btn--size-small"
        name="format"
        value="jsonl"
      >
        Export JSONL
      </button>
    </form>
  );
}
