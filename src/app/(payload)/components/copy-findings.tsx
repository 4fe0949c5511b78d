"use client";
import { useState } from "react";
import type { WordFinding } from "#render/words";

const severities = { block: "Blocks", warn: "Better", note: "Note" };

/** As many as a writer will mend before looking again. */
const shownFirst = 6;

interface CopyFindingsProps {
  readonly findings: readonly WordFinding[];
  readonly onShow: (finding: WordFinding) => void;
  readonly onReplace: (finding: WordFinding) => void;
}

/** Findings of one text, each with its reason and, where one fits, a replacement at one press. */
export function CopyFindings({
  findings,
  onReplace,
  onShow,
}: CopyFindingsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, shownFirst);
  const rest = findings.length - shown.length;
  return (
    <ul className="livery-copy-findings">
      {shown.map((finding) => (
        <li
          key={`${finding.rule} ${finding.start} ${finding.text}`}
          data-severity={finding.severity}
        >
          <span className="livery-copy-severity">
            {severities[finding.severity]}
          </span>
          <button
            type="button"
            className="livery-copy-place"
            onClick={() => onShow(finding)}
            aria-label={`Show “${shorten(finding.text)}” in the text`}
          >
            {shorten(finding.text)}
          </button>
          {": "}
          {finding.reason}.{" "}
          {finding.replacement === undefined && (
            <span className="livery-small">{finding.hint}.</span>
          )}
          {finding.replacement !== undefined && (
            <button
              type="button"
              className="livery-copy-replace"
              onClick={() => onReplace(finding)}
              aria-label={`Write “${finding.replacement}” for “${finding.text}”`}
            >
              Write “{finding.replacement}”
            </button>
          )}
        </li>
      ))}
      {rest > 0 && (
        <li>
          <button
            type="button"
            className="livery-copy-place"
            onClick={() => setWhole(true)}
          >
            Show {rest} more
          </button>
        </li>
      )}
    </ul>
  );
}

const shorten = (text: string): string =>
  text.length <= 48
    ? text
    : `${text.slice(0, 30).trimEnd()} … ${text.slice(-14).trimStart()}`;
