"use client";

/** Saves a draft while somebody works, one change after the other, and loses nothing when that fails. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Draft } from "#plugin/studio";
import { askStudio, type Answer } from "../../../../parts/ask-studio.ts";
import { currentIn } from "../../../../parts/current-in.ts";
import { forgetInTab } from "../../../../parts/kept-in-tab.ts";
import { keepWords, placeOf, readWords } from "./kept-words.ts";
import { asAsked, type Setting } from "./setting.ts";

/** How a draft stands. */
export type DraftState =
  | { readonly kind: "untouched" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "kept"; readonly why: string }
  | { readonly kind: "signed-out" }
  | { readonly kind: "conflict"; readonly theirs: Draft };

/** A draft as the page knows it. */
export interface DraftHandle {
  readonly state: DraftState;
  /** Says that the setting has changed: it is saved soon. */
  readonly change: (setting: Setting) => void;
  /** In a conflict: writes over what another tab saved, or goes on from it. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** What is worked on. */
export interface DraftGround {
  readonly toolkit: string;
  /** Absent: there is a new one from the first change on. */
  readonly draft: Draft | undefined;
  /** Where it began, as the query of the address. */
  readonly origin: string;
}

/** Milliseconds of rest before a change is saved. */
const rest = 800;
/** Milliseconds before it is tried again. */
const pause = 5_000;

interface Saving {
  id: number | undefined;
  revision: number;
  /** What is to be saved; nothing when all is. */
  pending: Setting | undefined;
  isUnderWay: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** A draft of one toolkit. `onTakenUp` hears of words that an end of the session or a reload cut off. */
export function useDraft(
  { draft, origin, toolkit }: DraftGround,
  onTakenUp: (setting: Setting) => void,
): DraftHandle {
  const [state, setState] = useState<DraftState>({ kind: "untouched" });
  const saving = useRef<Saving>({
    id: draft?.id,
    revision: draft?.revision ?? 0,
    pending: undefined,
    isUnderWay: false,
    timer: undefined,
  });

  const take = useCallback(
    (answer: Answer<Draft>, sent: Setting) => {
      const kept = saving.current;
      if (answer.kind === "answer") {
        const { changedAt, id, revision } = answer.value;
        forgetInTab(placeOf(toolkit, kept.id ?? origin));
        if (kept.id === undefined) showAddress(id);
        kept.id = id;
        kept.revision = revision;
        if (kept.pending === sent) kept.pending = undefined;
        else if (kept.pending)
          keepWords(placeOf(toolkit, id), { setting: kept.pending, revision });
        setState({ kind: "saved", at: changedAt });
        return kept.pending ? rest : undefined;
      }
      const { trouble } = answer;
      if (trouble.kind === "signed-out") setState({ kind: "signed-out" });
      else if (trouble.kind === "conflict") {
        const theirs = currentIn<Draft>(trouble);
        if (theirs) setState({ kind: "conflict", theirs });
      } else if (trouble.kind === "refused")
        setState({ kind: "kept", why: trouble.says });
      else {
        setState({
          kind: "kept",
          why: "The studio cannot be reached. Your words are kept in this tab and saved as soon as it answers.",
        });
        return pause;
      }
      return undefined;
    },
    [origin, toolkit],
  );

  const save = useCallback(
    async (outlives = false) => {
      const kept = saving.current;
      const sent = kept.pending;
      if (!sent || kept.isUnderWay) return;
      kept.isUnderWay = true;
      setState({ kind: "saving" });
      const body = { ...asAsked(toolkit, sent), choices: sent.choices };
      const answer =
        kept.id === undefined
          ? await askStudio<Draft>("drafts", { method: "POST", body, outlives })
          : await askStudio<Draft>(`drafts/${kept.id}`, {
              method: "PATCH",
              body: { ...body, revision: kept.revision },
              outlives,
            });
      kept.isUnderWay = false;
      const again = take(answer, sent);
      if (again !== undefined)
        kept.timer = setTimeout(() => void save(), again);
    },
    [take, toolkit],
  );

  const change = useCallback(
    (setting: Setting) => {
      const kept = saving.current;
      kept.pending = setting;
      const { revision } = kept;
      keepWords(placeOf(toolkit, kept.id ?? origin), { setting, revision });
      clearTimeout(kept.timer);
      kept.timer = setTimeout(() => void save(), rest);
    },
    [origin, save, toolkit],
  );

  useEffect(() => {
    const leave = () => void save(true);
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, [save]);

  const onTaken = useRef(onTakenUp);
  onTaken.current = onTakenUp;
  useEffect(() => {
    const kept = readWords(placeOf(toolkit, draft?.id ?? origin));
    if (!kept) return;
    if (draft && isAsIn(kept.setting, draft)) {
      forgetInTab(placeOf(toolkit, draft.id));
      return;
    }
    onTaken.current(kept.setting);
    if (!draft || kept.revision === draft.revision) change(kept.setting);
    else {
      saving.current.pending = kept.setting;
      setState({ kind: "conflict", theirs: draft });
    }
  }, [change, draft, origin, toolkit]);

  return {
    state,
    change,
    keepMine: () => {
      if (state.kind !== "conflict") return;
      saving.current.revision = state.theirs.revision;
      void save();
    },
    takeTheirs: () => {
      forgetInTab(placeOf(toolkit, saving.current.id ?? origin));
      window.location.reload();
    },
  };
}

/** Whether a draft says already what was kept. */
const isAsIn = (
  { choices, copy, language, photograph }: Setting,
  draft: Draft,
): boolean =>
  JSON.stringify([choices, copy, language, photograph]) ===
  JSON.stringify([draft.choices, draft.copy, draft.language, draft.photograph]);

/** The address of the draft itself, so that a reload and the way back lead to it. */
const showAddress = (id: number): void =>
  window.history.replaceState(null, "", `?draft=${id}`);
