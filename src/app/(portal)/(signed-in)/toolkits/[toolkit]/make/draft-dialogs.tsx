"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { momentWords } from "../../../../parts/words.ts";
import type { DraftHandle } from "./use-draft.ts";

/** What must be decided before work goes on: signing in again, or which of two versions stays. */
export function DraftDialogs({ state, keepMine, takeTheirs }: DraftHandle) {
  if (state.kind === "signed-out")
    return (
      <Asking title="You have been signed out">
        <p>Nothing is lost: your words are kept in this tab.</p>
        <p className="asking-ways">
          <button
            type="button"
            className="button"
            onClick={() => window.location.assign(signInHere())}
          >
            Sign in and go on
          </button>
        </p>
      </Asking>
    );
  if (state.kind === "conflict")
    return (
      <Asking title="This draft was changed in another tab">
        <p>
          It was saved there on {momentWords(state.theirs.changedAt)}. Only one
          of the two can stay.
        </p>
        <p className="asking-ways">
          <button type="button" className="button" onClick={keepMine}>
            Keep what is here
          </button>
          <button type="button" className="button second" onClick={takeTheirs}>
            Take what was saved there
          </button>
        </p>
      </Asking>
    );
  return null;
}

const signInHere = (): string => {
  const { pathname, search } = window.location;
  return `/sign-in?${new URLSearchParams({ next: `${pathname}${search}` })}`;
};

interface AskingProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Asking({ children, title }: AskingProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="asking"
      aria-labelledby="asking"
      // It must be answered: closing it would leave the question open.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="asking">{title}</h2>
      {children}
    </dialog>
  );
}
