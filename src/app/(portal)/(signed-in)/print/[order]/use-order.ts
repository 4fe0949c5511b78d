"use client";

/** Keeps the form of an order saved while somebody fills it in, one change after the other. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { TicketFault } from "#brand";
import type { OrderTicket, PrintOrder } from "#plugin/studio";
import { askStudio, type Trouble } from "../../../parts/ask-studio.ts";

/** Milliseconds of rest before a change is saved, and before it is tried again. */
const rest = 700;
const pause = 5_000;

/** An order as the page knows it. */
export interface OrderHandle {
  readonly ticket: OrderTicket;
  /** Of what was saved last. */
  readonly faults: readonly TicketFault[];
  readonly state: "saved" | "saving" | "kept";
  readonly trouble: Trouble | undefined;
  readonly change: (changed: Partial<OrderTicket>) => void;
  /** Saves what is not saved yet, and gives the faults of it all; nothing where it could not be saved. */
  readonly settle: () => Promise<readonly TicketFault[] | undefined>;
}

/** The order that a page began with. */
export function useOrder(order: PrintOrder): OrderHandle {
  const [ticket, setTicket] = useState(order.ticket);
  const [faults, setFaults] = useState(order.faults);
  const latest = useRef(order.faults);
  const [state, setState] = useState<OrderHandle["state"]>("saved");
  const [trouble, setTrouble] = useState<Trouble>();
  const saving = useRef<{
    pending: OrderTicket | undefined;
    underWay: Promise<boolean> | undefined;
    timer: ReturnType<typeof setTimeout> | undefined;
  }>({ pending: undefined, underWay: undefined, timer: undefined });

  const send = useCallback(
    async (outlives: boolean): Promise<boolean> => {
      const kept = saving.current;
      while (kept.pending) {
        const sent = kept.pending;
        setState("saving");
        const answer = await askStudio<PrintOrder>(`print-orders/${order.id}`, {
          method: "PATCH",
          body: sent,
          outlives,
        });
        if (answer.kind === "trouble") {
          setTrouble(answer.trouble);
          setState("kept");
          return false;
        }
        if (kept.pending === sent) kept.pending = undefined;
        latest.current = answer.value.faults;
        setFaults(answer.value.faults);
        setTrouble(undefined);
      }
      setState("saved");
      return true;
    },
    [order.id],
  );

  const settle = useCallback(
    async (outlives = false): Promise<boolean> => {
      const kept = saving.current;
      clearTimeout(kept.timer);
      kept.underWay ??= send(outlives).finally(() => {
        kept.underWay = undefined;
        if (kept.pending) kept.timer = setTimeout(() => void settle(), pause);
      });
      return kept.underWay;
    },
    [send],
  );

  useEffect(() => {
    const leave = () => void settle(true);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      void settle(true);
    };
  }, [settle]);

  return {
    ticket,
    faults,
    state,
    trouble,
    settle: async () => ((await settle()) ? latest.current : undefined),
    change: (changed) => {
      const next = { ...(saving.current.pending ?? ticket), ...changed };
      saving.current.pending = next;
      setTicket(next);
      clearTimeout(saving.current.timer);
      saving.current.timer = setTimeout(() => void settle(), rest);
    },
  };
}
