"use client";
import { useRowLabel } from "@payloadcms/ui";

interface RuleRow {
  readonly statement?: string;
  readonly severity?: string;
  readonly check?: string;
}

const severities: Readonly<Record<string, string>> = {
  block: "Must",
  warn: "Should",
  note: "Note",
};

/** A rule in its folded row: how grave it is, what it asks, and whether a check sees to it. */
export function RuleLabel() {
  const { data, rowNumber = 0 } = useRowLabel<RuleRow>();
  const { check, severity = "", statement } = data;
  return (
    <span>
      <strong>{severities[severity] ?? "Rule"}</strong>{" "}
      {statement || `Rule ${rowNumber + 1}`}
      {check && <span className="livery-tag">checked</span>}
    </span>
  );
}
