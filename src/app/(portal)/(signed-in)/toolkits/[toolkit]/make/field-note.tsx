"use client";

import type { SlotFit, StudioFinding } from "#plugin/studio";

interface FieldNoteProps {
  readonly id: string;
  readonly fit: SlotFit | undefined;
  readonly findings: readonly StudioFinding[];
  readonly isWrong: boolean;
}

/** Beneath a field: the room that is left in every size at once, and what is to be mended. */
export function FieldNote({ findings, fit, id, isWrong }: FieldNoteProps) {
  return (
    <div id={id} className="field-note" data-wrong={isWrong}>
      {fit && <p>{roomWords(fit)}</p>}
      {findings.map(({ code, hint, message }) => (
        <p key={`${code} ${message}`} className="field-finding">
          {message}. {hint}
        </p>
      ))}
    </div>
  );
}

/** `18 characters left; A4 poster is full first`. */
export function roomWords({ bound, left, tightest }: SlotFit): string {
  const letters = Math.abs(left) === 1 ? "character" : "characters";
  if (left < 0)
    return bound === "limit"
      ? `${-left} ${letters} too many`
      : `${-left} ${letters} too many for ${tightest.name}`;
  return bound === "limit"
    ? `${left} ${letters} left`
    : `${left} ${letters} left, then ${tightest.name} is full`;
}
