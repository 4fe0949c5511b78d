"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { momentWords } from "./words.ts";
import "./edit-dialogs.css";

/** What keeps somebody from going on with what they write. */
export type EditStop =
  | {
      readonly kind: "signed-out";
      /** Asks once more, where what was written stays in the page alone; absent where the tab keeps it. */
      readonly again?: () => void;
    }
  | {
      readonly kind: "conflict";
      /** When it was saved somewhere else. */
      readonly changedAt?: string;
      /** Whether it can be changed no more: then what was saved there stays. */
      readonly isClosed?: boolean;
    };

interface EditDialogsProps {
  /** What is written, in a word: `draft`. */
  readonly what: string;
  readonly stop: EditStop | undefined;
  /** Answers of a conflict, where there can be one. */
  readonly keepMine?: () => void;
  readonly takeTheirs?: () => void;
}

/** What must be decided before work goes on: signing in again, or which of two versions stays. */
export function EditDialogs({
  keepMine,
  stop,
  takeTheirs,
  what,
}: EditDialogsProps) {
  if (stop?.kind === "signed-out" && stop.again)
    return (
      <Asking title="You have been signed out">
        <p>
          Nothing is lost: what you chose stays here. Sign in on another page,
          and come back to this one.
        </p>
        <p className="asking-ways">
          <a className="button second" href="/sign-in" target="_blank">
            Sign in (opens a new tab)
          </a>
          <button type="button" className="button" onClick={stop.again}>
            I have signed in: go on
          </button>
        </p>
      </Asking>
    );
  if (stop?.kind === "signed-out")
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
  if (stop?.kind !== "conflict") return null;
  if (stop.isClosed)
    return (
      <Asking title={`This ${what} was sent from another tab`}>
        <p>
          It can be changed no more, so what was changed here last is not in it.
        </p>
        <p className="asking-ways">
          <button type="button" className="button" onClick={takeTheirs}>
            See it as it was sent
          </button>
        </p>
      </Asking>
    );
  return (
    <Asking title={`This ${what} was changed in another tab`}>
      <p>
        {stop.changedAt === undefined
          ? "It was saved there."
          : `It was saved there on ${momentWords(stop.changedAt)}.`}{" "}
        Only one of the two can stay.
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
