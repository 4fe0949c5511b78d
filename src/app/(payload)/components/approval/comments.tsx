"use client";
import { useState } from "react";
import { Page, type Place, type RenditionPage } from "./rendition-page.tsx";
import { Thread } from "./thread.tsx";
import { useAsk } from "./use-ask.ts";
import { usePages } from "./use-pages.ts";

/** A comment as the page shows it. */
export interface PinnedComment {
  readonly id: number;
  readonly page: number;
  /** Shares of the trim, 0 to 1 from the top left. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The comment that it answers; 0 for none. */
  readonly answers: number;
  readonly isResolved: boolean;
  /** Who wrote it, and when. */
  readonly by: string;
}

interface CommentsProps {
  readonly rendition: number;
  readonly comments: readonly PinnedComment[];
  readonly mayWrite: boolean;
  /** Absent for a PDF, whose pages are asked for. */
  readonly pages: readonly RenditionPage[] | undefined;
}

/** The pages of an output with pins, and what is said at each. */
export function Comments({
  comments,
  mayWrite,
  pages: given,
  rendition,
}: CommentsProps) {
  const pages = usePages(rendition, given);
  const { ask, isBusy, problem } = useAsk();
  const [chosen, setChosen] = useState<number>();
  const [place, setPlace] = useState<Place>();
  const threads = comments.filter(({ answers }) => answers === 0);
  const write = async (text: string, answers?: number) => {
    const at = place ?? { page: 1, x: 0.5, y: 0.5 };
    const body = { rendition, text, ...at, ...(answers && { answers }) };
    if (await ask("/api/approval-comments", body)) setPlace(undefined);
  };
  const settle = (id: number, isResolved: boolean) =>
    void ask(`/api/approval-comments/${id}`, { isResolved }, "PATCH");
  return (
    <section className="field-type livery-comments" aria-label="Comments">
      <h3>Comments</h3>
      <p className="livery-small">
        {mayWrite
          ? "Choose a place on the page, with the mouse or with the arrow keys, and say what is to be said."
          : "What people say about this output."}
      </p>
      <div className="livery-pages">
        {pages.map((page) => (
          <Page
            key={page.page}
            {...page}
            pins={threads
              .map((thread, index) => ({ ...thread, number: index + 1 }))
              .filter((thread) => thread.page === page.page)}
            chosen={chosen}
            onChoose={setChosen}
            {...(place?.page === page.page && { place })}
            {...(mayWrite && { onPlace: setPlace })}
          />
        ))}
      </div>
      {place && (
        <NewComment
          isBusy={isBusy}
          place={place}
          onWrite={(text) => void write(text)}
          onCancel={() => setPlace(undefined)}
        />
      )}
      <ol className="livery-threads">
        {threads.map((thread, index) => (
          <Thread
            key={thread.id}
            number={index + 1}
            first={thread}
            answers={comments.filter(({ answers }) => answers === thread.id)}
            isChosen={chosen === thread.id}
            isBusy={isBusy}
            {...(mayWrite && {
              onAnswer: (text: string) => void write(text, thread.id),
              onSettle: (isResolved: boolean) => settle(thread.id, isResolved),
            })}
          />
        ))}
      </ol>
      <p role="status">{problem}</p>
    </section>
  );
}

function NewComment({
  isBusy,
  onCancel,
  onWrite,
  place,
}: {
  readonly isBusy: boolean;
  readonly place: Place;
  readonly onWrite: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const [text, setText] = useState("");
  return (
    <div className="livery-decide">
      <label>
        At {Math.round(place.x * 100)}% across and {Math.round(place.y * 100)}%
        down page {place.page}
        <textarea
          rows={2}
          maxLength={2000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <div className="livery-decide-buttons">
        <button
          type="button"
          className="btn btn--style-primary btn--size-medium"
          disabled={isBusy || text.trim() === ""}
          onClick={() => onWrite(text)}
        >
          Pin this comment
        </button>
        <button
          type="button"
          className="btn btn--style-secondary btn--size-medium"
          onClick={onCancel}
        >
          Cancel
        </button>
      </div>
    </div>
  );
}
