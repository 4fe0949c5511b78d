"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import type { OrderMove } from "#plugin/studio";
import { askStudio, type Trouble } from "../../../parts/ask-studio.ts";
import { troubleWords } from "../../../parts/trouble-words.ts";

interface OrderMovesProps {
  readonly order: number;
  readonly moves: readonly OrderMove[];
  /** Whether it may be ordered once more. */
  readonly mayReorder: boolean;
}

/** What an officer may do with an order as it stands; what asks for a reason asks for it in its place. */
export function OrderMoves({ mayReorder, moves, order }: OrderMovesProps) {
  const { push, refresh } = useRouter();
  const [asking, setAsking] = useState<OrderMove>();
  const [trouble, setTrouble] = useState<Trouble>();
  const make = async ({ move }: OrderMove, says?: string) => {
    setTrouble(undefined);
    const answer = await askStudio(`/api/print-jobs/${order}/moves`, {
      method: "POST",
      body: { move, ...(says !== undefined && { says }) },
    });
    if (answer.kind === "trouble") return setTrouble(answer.trouble);
    setAsking(undefined);
    refresh();
  };
  const reorder = async () => {
    setTrouble(undefined);
    const answer = await askStudio<{ readonly job: { readonly id: number } }>(
      `/api/print-jobs/${order}/reorder`,
      { method: "POST" },
    );
    if (answer.kind === "trouble") return setTrouble(answer.trouble);
    push(`/print/${answer.value.job.id}`);
  };
  return (
    <div className="order-moves">
      {trouble && (
        <p className="problem" role="alert">
          {troubleWords(trouble)}
        </p>
      )}
      {asking ? (
        <Reason
          key={asking.move}
          move={asking}
          onGiven={(says) => void make(asking, says)}
          onLeave={() => setAsking(undefined)}
        />
      ) : (
        <p className="finished-ways">
          {moves.map((move) => (
            <button
              key={move.move}
              type="button"
              className={move.asksWhy ? "plain" : "button second"}
              onClick={() => (move.asksWhy ? setAsking(move) : void make(move))}
            >
              {move.label}
            </button>
          ))}
          {mayReorder && (
            <button
              type="button"
              className="button second"
              onClick={() => void reorder()}
            >
              Order it again
            </button>
          )}
        </p>
      )}
    </div>
  );
}

interface ReasonProps {
  readonly move: OrderMove;
  readonly onGiven: (says: string) => void;
  readonly onLeave: () => void;
}

function Reason({ move, onGiven, onLeave }: ReasonProps) {
  const field = useId();
  const [says, setSays] = useState("");
  return (
    <form
      className="stacked"
      onSubmit={(event) => {
        event.preventDefault();
        if (says.trim() !== "") onGiven(says);
      }}
    >
      <p className="field">
        <label htmlFor={field}>{move.label}: why?</label>
        <textarea
          id={field}
          rows={2}
          maxLength={1000}
          required
          value={says}
          onChange={({ target }) => setSays(target.value)}
        />
      </p>
      <p className="finished-ways">
        <button type="submit" className="button second">
          {move.label}
        </button>
        <button type="button" className="plain" onClick={onLeave}>
          Leave it as it is
        </button>
      </p>
    </form>
  );
}
