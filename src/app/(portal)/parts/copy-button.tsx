"use client";

import { useState } from "react";
import "./copy-button.css";

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who hear the button: `HEX of Mere`. */
  readonly what: string;
}

/** Puts a value on the clipboard, and says whether it is there. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [state, setState] = useState<"ready" | "done" | "failed">("ready");
  const says = { ready: "Copy", done: "Copied", failed: "Select it by hand" };
  return (
    <button
      type="button"
      className="copy-button"
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => setState("done"),
          () => setState("failed"),
        );
      }}
      onBlur={() => setState("ready")}
    >
      <span aria-live="polite">{says[state]}</span>{" "}
      <span className="seen-by-readers">{what}</span>
    </button>
  );
}
