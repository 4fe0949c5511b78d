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

interface ExampleRow {
  readonly caption?: string;
  readonly photograph?: unknown;
  readonly drawing?: string;
}

/** An example in its folded row: what it says, and whether it shows anything. */
export function ExampleLabel() {
  const { data, rowNumber = 0 } = useRowLabel<ExampleRow>();
  const { caption, drawing, photograph } = data;
  return (
    <span>
      {caption || `Example ${rowNumber + 1}`}
      {Boolean(photograph ?? drawing) && (
        <span className="livery-tag">shown</span>
      )}
    </span>
  );
}
