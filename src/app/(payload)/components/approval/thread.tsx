"use client";
import { useEffect, useRef, useState } from "react";
import type { PinnedComment } from "./comments.tsx";

interface ThreadProps {
  readonly number: number;
  readonly first: PinnedComment;
  readonly answers: readonly PinnedComment[];
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  readonly onAnswer?: (text: string) => void;
  readonly onSettle?: (isResolved: boolean) => void;
}

/** A comment with its answers. It comes into view when its pin is chosen. */
export function Thread({
  answers,
  first,
  isBusy,
  isChosen,
  number,
  onAnswer,
  onSettle,
}: ThreadProps) {
  const item = useRef<HTMLLIElement>(null);
  const [text, setText] = useState("");
  useEffect(() => {
    if (isChosen) item.current?.focus();
  }, [isChosen]);
  const send = () => {
    if (isBusy || text.trim() === "") return;
    onAnswer?.(text);
    setText("");
  };
  return (
    <li
      ref={item}
      tabIndex={-1}
      className={`livery-thread${isChosen ? " livery-thread--chosen" : ""}`}
    >
      {[first, ...answers].map((comment) => (
        <p key={comment.id}>
          {comment.text}
          <br />
          <span className="livery-small">{comment.by}</span>
        </p>
      ))}
      {onSettle && (
        <button
          type="button"
          className="livery-plain-button"
          disabled={isBusy}
          onClick={() => onSettle(!first.isResolved)}
        >
          {first.isResolved ? "Open again" : "Settled"}
          <span className="livery-unseen"> (comment {number})</span>
        </button>
      )}
      {onAnswer && !first.isResolved && (
        // The whole document is a form: one inside it would be no HTML.
        <div className="livery-answer">
          <input
            aria-label={`Answer comment ${number}`}
            placeholder="Answer"
            maxLength={2000}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              send();
            }}
          />
          <button
            type="button"
            className="livery-plain-button"
            disabled={isBusy || text.trim() === ""}
            onClick={send}
          >
            Send
          </button>
        </div>
      )}
    </li>
  );
}
