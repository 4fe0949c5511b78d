"use client";

import { useId, useState, type FormEvent } from "react";
import type { DeskMove } from "#plugin/portal";
import { reorder, tellDesk } from "../ask-desk.ts";
import { Told } from "../told.tsx";
import { useTelling } from "../use-telling.ts";
import { moveWords } from "./move-words.ts";

interface MovesProps {
  readonly job: number;
  readonly moves: readonly DeskMove[];
  readonly mayReorder: boolean;
}

type Tell = ReturnType<typeof useTelling>["tell"];

/** What somebody may do with a job now. Whatever needs a reason asks for it where it stands. */
export function Moves({ job, mayReorder, moves }: MovesProps) {
  const { tell, telling } = useTelling();
  const plain = moves.filter(({ asksWhy }) => !asksWhy);
  const asking = moves.filter(({ asksWhy }) => asksWhy);
  return (
    <div className="moves">
      {plain.map(({ label, move }, index) => (
        <button
          key={move}
          type="button"
          className={index === 0 ? "button" : "button second"}
          aria-disabled={telling.kind === "sending"}
          onClick={() =>
            void tell(
              () => tellDesk(job, "moves", { move }),
              moveWords[move].done,
            )
          }
        >
          {label}
        </button>
      ))}
      {asking.map((one) => (
        <Asking key={one.move} job={job} {...one} tell={tell} />
      ))}
      {mayReorder && <Reorder job={job} />}
      {moves.length === 0 && (
        <p className="quiet">Nothing is to be done by you now.</p>
      )}
      <Told telling={telling} />
    </div>
  );
}

interface AskingProps extends DeskMove {
  readonly job: number;
  readonly tell: Tell;
}

/** A move that asks why: the question opens under its button. */
function Asking({ job, label, move, tell }: AskingProps) {
  const id = useId();
  const [says, setSays] = useState("");
  const { asks, done } = moveWords[move];
  const send = (event: FormEvent) => {
    event.preventDefault();
    void tell(() => tellDesk(job, "moves", { move, says }), done);
  };
  return (
    <details className="move-asks">
      <summary className="button second">{label}</summary>
      <form onSubmit={send} className="field">
        <label htmlFor={id}>{asks}</label>
        <textarea
          id={id}
          rows={3}
          required
          maxLength={1000}
          value={says}
          onChange={({ target }) => setSays(target.value)}
        />
        <button type="submit" className="button">
          {moveWords[move].send}
        </button>
      </form>
    </details>
  );
}

function Reorder({ job }: { readonly job: number }) {
  const [trouble, setTrouble] = useState("");
  const again = async () => {
    const made = await reorder(job);
    if (typeof made === "number") window.location.assign(`/press/${made}`);
    else setTrouble(made);
  };
  return (
    <>
      <button type="button" className="plain" onClick={() => void again()}>
        Order it again
      </button>
      {trouble && (
        <p role="alert" className="problem">
          {trouble}
        </p>
      )}
    </>
  );
}
