"use client";

/** Keeps the form of an order saved while somebody fills it in, one change after the other, and loses nothing. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { TicketFault } from "#brand";
import type { OrderTicket, PrintOrder } from "#plugin/studio";
import { askStudio, type Trouble } from "../../../parts/ask-studio.ts";
import { currentIn } from "../../../parts/current-in.ts";
import type { EditStop } from "../../../parts/edit-dialogs.tsx";
import { forgetInTab, keepInTab } from "../../../parts/kept-in-tab.ts";
import { orderPlace, readKeptOrder } from "./kept-order.ts";

/** Milliseconds of rest before a change is saved, and before it is tried again. */
const rest = 700;
const pause = 5_000;

/** What was saved. */
export type SavedOrder = Pick<PrintOrder, "faults" | "revision">;

/** An order as the page knows it. */
export interface OrderHandle {
  readonly ticket: OrderTicket;
  /** Of what was saved last. */
  readonly faults: readonly TicketFault[];
  readonly state: "saved" | "saving" | "kept";
  readonly trouble: Trouble | undefined;
  /** What must be decided before it can be saved. */
  readonly stop: EditStop | undefined;
  readonly change: (changed: Partial<OrderTicket>) => void;
  /** Saves what is not saved yet, and gives what is saved then; nothing where it could not be saved. */
  readonly settle: () => Promise<SavedOrder | undefined>;
  /** In a conflict: writes over what another tab saved, or goes on from it. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

interface Saving {
  saved: SavedOrder;
  /** What is to be saved; nothing when all is. */
  pending: OrderTicket | undefined;
  /** What another tab saved meanwhile, until somebody has decided. */
  theirs: PrintOrder | undefined;
  underWay: Promise<boolean> | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** The order that a page began with. */
export function useOrder(order: PrintOrder): OrderHandle {
  const [ticket, setTicket] = useState(order.ticket);
  const [faults, setFaults] = useState(order.faults);
  const [state, setState] = useState<OrderHandle["state"]>("saved");
  const [trouble, setTrouble] = useState<Trouble>();
  const [theirs, setTheirs] = useState<PrintOrder>();
  const saving = useRef<Saving>({
    saved: order,
    pending: undefined,
    theirs: undefined,
    underWay: undefined,
    timer: undefined,
  });

  const refuse = useCallback((refusal: Trouble) => {
    const current = currentIn<PrintOrder>(refusal);
    saving.current.theirs = current;
    setTheirs(current);
    setTrouble(refusal);
    setState("kept");
  }, []);

  const send = useCallback(
    async (outlives: boolean): Promise<boolean> => {
      const kept = saving.current;
      while (kept.pending && !kept.theirs) {
        const sent = kept.pending;
        const { revision } = kept.saved;
        setState("saving");
        const answer = await askStudio<PrintOrder>(`print-orders/${order.id}`, {
          method: "PATCH",
          body: { ...sent, revision },
          outlives,
        });
        if (answer.kind === "trouble") {
          refuse(answer.trouble);
          return false;
        }
        kept.saved = answer.value;
        if (kept.pending === sent) kept.pending = undefined;
        keepPending(order.id, kept);
        setFaults(answer.value.faults);
        setTrouble(undefined);
      }
      if (kept.theirs) return false;
      setState("saved");
      return true;
    },
    [order.id, refuse],
  );

  const settle = useCallback(
    async (outlives = false): Promise<boolean> => {
      const kept = saving.current;
      clearTimeout(kept.timer);
      kept.underWay ??= send(outlives).finally(() => {
        kept.underWay = undefined;
        if (kept.pending && !kept.theirs)
          kept.timer = setTimeout(() => void settle(), pause);
      });
      return kept.underWay;
    },
    [send],
  );

  const write = useCallback(
    (next: OrderTicket) => {
      const kept = saving.current;
      kept.pending = next;
      keepPending(order.id, kept);
      setTicket(next);
      clearTimeout(kept.timer);
      kept.timer = setTimeout(() => void settle(), rest);
    },
    [order.id, settle],
  );

  useEffect(() => {
    const leave = () => void settle(true);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      void settle(true);
    };
  }, [settle]);

  // Words that the end of a session or a reload has cut off.
  useEffect(() => {
    const kept = readKeptOrder(order.id);
    if (!kept || saving.current.pending) return;
    if (JSON.stringify(kept.ticket) === JSON.stringify(order.ticket))
      return forgetInTab(orderPlace(order.id));
    if (kept.revision === order.revision) return write(kept.ticket);
    saving.current.pending = kept.ticket;
    saving.current.theirs = order;
    setTicket(kept.ticket);
    setTheirs(order);
    setState("kept");
  }, [order, write]);

  return {
    ticket,
    faults,
    state,
    trouble,
    stop: stopOf(trouble, theirs),
    change: (changed) =>
      write({ ...(saving.current.pending ?? ticket), ...changed }),
    settle: async () => ((await settle()) ? saving.current.saved : undefined),
    keepMine: () => {
      if (!theirs) return;
      saving.current.saved = theirs;
      saving.current.theirs = undefined;
      setTheirs(undefined);
      setTrouble(undefined);
      void settle();
    },
    takeTheirs: () => {
      saving.current.pending = undefined;
      forgetInTab(orderPlace(order.id));
      window.location.reload();
    },
  };
}

/** What waits to be saved outlives the page; nothing waits, nothing is kept. */
function keepPending(order: number, { pending, saved }: Saving): void {
  if (pending)
    keepInTab(orderPlace(order), { ticket: pending, revision: saved.revision });
  else forgetInTab(orderPlace(order));
}

function stopOf(
  trouble: Trouble | undefined,
  theirs: PrintOrder | undefined,
): EditStop | undefined {
  if (trouble?.kind === "signed-out") return { kind: "signed-out" };
  if (!theirs) return undefined;
  const { changedAt, isOpen } = theirs;
  return { kind: "conflict", changedAt, isClosed: !isOpen };
}
