"use client";
import { useField } from "@payloadcms/ui";
import { useId } from "react";
import type { CopyCheckSettings } from "#collections";
import { applyReplacement, type WordFinding } from "#render/words";
import { CopyFindings } from "./copy-findings.tsx";
import { isTooHard, readingSays } from "./reading-level.tsx";
import { useCopySetting } from "./use-copy-setting.ts";
import { useWordCheck, type Answered } from "./use-word-check.ts";

interface CopyCheckProps {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly settings?: CopyCheckSettings;
}

/** Payload's input of a path, as it stands on the page. */
const inputOf = (path: string): HTMLInputElement | HTMLTextAreaElement | null =>
  document.querySelector(`#field-${CSS.escape(path.replaceAll(".", "__"))}`);

/** Puts the writer's cursor on a place of the text. */
function select(path: string, start: number, end: number): void {
  const input = inputOf(path);
  input?.focus();
  input?.setSelectionRange(start, end);
}

/**
 * Under a field of copy: how long it is, how hard to read, and what to mend, as it is typed.
 *
 * The server judges; nothing is changed until the writer says so.
 */
export function CopyCheck({ path, readOnly, settings = {} }: CopyCheckProps) {
  const { setValue, value } = useField<string>({ path });
  const text = typeof value === "string" ? value : "";
  const { mostWords, ...asked } = settings;
  const answered = useWordCheck({
    // Whoever cannot change a text is not told what to change.
    text: readOnly === true ? "" : text,
    ...useCopySetting(),
    ...asked,
  });
  const heading = useId();
  if (readOnly === true || text.trim() === "") return null;
  const isFresh = answered?.text === text;
  const findings = isFresh ? (answered.check?.findings ?? []) : [];
  const replace = (finding: WordFinding): void => {
    const mended = applyReplacement(text, finding);
    setValue(mended);
    const end = finding.start + (finding.replacement?.length ?? 0);
    requestAnimationFrame(() => select(path, finding.start, end));
  };
  return (
    <section className="livery-copy-check" aria-labelledby={heading}>
      <p
        id={heading}
        className="livery-copy-says"
        aria-live="polite"
        data-state={stateOf(answered, isFresh, mostWords)}
      >
        {sayingOf(answered, isFresh, mostWords)}
      </p>
      {findings.length > 0 && (
        <CopyFindings
          findings={findings}
          onShow={({ end, start }) => select(path, start, end)}
          onReplace={replace}
        />
      )}
    </section>
  );
}

function stateOf(
  answered: Answered | undefined,
  isFresh: boolean,
  mostWords: number | undefined,
): "waits" | "fine" | "mend" {
  if (!isFresh || !answered?.check) return "waits";
  const { findings, reading, words } = answered.check;
  const isLong = mostWords !== undefined && words > mostWords;
  return isLong || findings.length > 0 || (reading && isTooHard(reading))
    ? "mend"
    : "fine";
}

function sayingOf(
  answered: Answered | undefined,
  isFresh: boolean,
  mostWords: number | undefined,
): string {
  if (answered && isFresh && answered.problem) return answered.problem;
  const check = answered?.check;
  if (!check) return "Checking the words …";
  const { findings, reading, words } = check;
  const count =
    mostWords === undefined
      ? `${words} ${words === 1 ? "word" : "words"}`
      : `${words} of ${mostWords} words`;
  const found =
    findings.length === 0 ? "nothing to mend" : `${findings.length} to look at`;
  const parts = [count, ...(reading ? [readingSays(reading)] : [])];
  return isFresh
    ? [...parts, found].join(" · ")
    : [...parts, "checking …"].join(" · ");
}
