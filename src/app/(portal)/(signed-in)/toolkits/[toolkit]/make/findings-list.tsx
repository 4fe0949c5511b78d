"use client";

import type { StudioFinding } from "#plugin/studio";
import type { Severity } from "#render";
import { fieldId } from "./field-id.ts";

const severityWords: Readonly<Record<Severity, string>> = {
  block: "Mend this first",
  warn: "Look at this",
  note: "Good to know",
};

interface FindingsListProps {
  readonly findings: readonly StudioFinding[];
  /** The slots that have a field to go to. */
  readonly open: readonly string[];
}

/** What the check found in what is shown, the gravest first, each with what to do and the way to its field. */
export function FindingsList({ findings, open }: FindingsListProps) {
  const order: readonly Severity[] = ["block", "warn", "note"];
  const sorted = findings.toSorted(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  );
  if (sorted.length === 0)
    return <p className="all-well">Checked: nothing to mend.</p>;
  return (
    <ul className="findings">
      {sorted.map(({ code, hint, message, severity, slot }) => (
        <li key={`${code} ${message}`} data-severity={severity}>
          <strong>{severityWords[severity]}:</strong> {message}. {hint}
          {slot && open.includes(slot.split(".")[0] ?? "") && (
            <>
              {" "}
              <a
                href={`#${fieldId(slot)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId(slot))?.focus();
                }}
              >
                Go to the words
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
