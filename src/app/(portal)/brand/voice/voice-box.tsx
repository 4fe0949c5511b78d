"use client";

import { useActionState } from "react";
import type { VoiceState } from "./voice-state.ts";

interface VoiceBoxProps {
  readonly check: (before: VoiceState, form: FormData) => Promise<VoiceState>;
}

const severities = { block: "Never", warn: "Better", note: "Note" };

/** A box for a text, and what to mend in it. Without script the page comes back with the answer. */
export function VoiceBox({ check }: VoiceBoxProps) {
  const [state, send, isWaiting] = useActionState<VoiceState, FormData>(check, {
    kind: "empty",
  });
  return (
    <div className="voice">
      <form action={send} className="stacked">
        <div className="field">
          <label htmlFor="voice-text">Your text, in English</label>
          <textarea
            id="voice-text"
            name="text"
            rows={9}
            maxLength={10_000}
            key={state.kind === "checked" ? state.text : ""}
            defaultValue={state.kind === "checked" ? state.text : ""}
          />
        </div>
        <p className="voice-send">
          <button type="submit" className="button" aria-disabled={isWaiting}>
            Check it
          </button>
          <span className="small quiet">It is checked and forgotten.</span>
        </p>
      </form>
      <div role="status" className="voice-answer">
        {isWaiting ? <p>Checking…</p> : <Answer state={state} />}
      </div>
    </div>
  );
}

function Answer({ state }: { readonly state: VoiceState }) {
  switch (state.kind) {
    case "empty":
      return null;
    case "refused":
      return <p className="problem">{state.says}</p>;
    case "checked":
      return <Checked {...state} />;
  }
}

function Checked({
  findings,
  reading,
  words,
}: Extract<VoiceState, { readonly kind: "checked" }>) {
  return (
    <>
      <p className="verdict">
        {findings.length === 0
          ? "Nothing to mend."
          : `${findings.length} ${findings.length === 1 ? "place" : "places"} to mend`}{" "}
        <span className="small quiet">
          {words} words
          {reading &&
            `, read with ease from the age of ${Math.round(reading.age)}`}
        </span>
      </p>
      <ol className="voice-findings">
        {findings.map(
          ({ hint, reason, replacement, rule, severity, start, text }) => (
            <li key={`${rule} ${start} ${text}`}>
              <p>
                <span className="voice-severity">{severities[severity]}</span>{" "}
                <q>{shortened(text)}</q>
              </p>
              <p>{reason}.</p>
              <p>
                {replacement === undefined ? (
                  `${hint}.`
                ) : (
                  <>
                    Write <strong>{replacement}</strong>
                  </>
                )}
              </p>
            </li>
          ),
        )}
      </ol>
    </>
  );
}

const shortened = (text: string): string =>
  text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text;
