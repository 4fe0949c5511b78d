"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { TicketFault } from "#brand";
import type { PrintOrder } from "#plugin/studio";
import { askStudio, type Trouble } from "../../../parts/ask-studio.ts";
import { EditDialogs } from "../../../parts/edit-dialogs.tsx";
import { troubleWords } from "../../../parts/trouble-words.ts";
import { useKeptText } from "../../../parts/use-kept-text.ts";
import { answerPlace } from "./kept-order.ts";
import { DeliveriesPart } from "./order-deliveries.tsx";
import { faultWords, orderFieldId, TextOf } from "./order-field.tsx";
import { MorePart, OrderPart, PaperPart } from "./order-parts.tsx";
import { useOrder, type OrderHandle } from "./use-order.ts";

/** The ticket of an order that is not with the print studio yet, or that the studio has queried. */
export function OrderForm({ order }: { readonly order: PrintOrder }) {
  const { refresh } = useRouter();
  const handle = useOrder(order);
  const [hasAsked, setAsked] = useState(order.state === "queried");
  const [isOrdering, setOrdering] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [answer, setAnswer] = useKeptText(answerPlace(order.id));
  const isQueried = order.state === "queried";
  const blocks = handle.faults.filter(isBlock);
  const shown = {
    ticket: handle.ticket,
    offer: order.offer,
    faults: hasAsked ? handle.faults : [],
    onChange: handle.change,
  };
  const send = async () => {
    setAsked(true);
    setTrouble(undefined);
    setOrdering(true);
    const saved = await handle.settle();
    const told =
      saved && !saved.faults.some(isBlock)
        ? await askStudio(`/api/print-jobs/${order.id}/moves`, {
            method: "POST",
            body: {
              revision: saved.revision,
              ...(isQueried
                ? { move: "answer", says: answer }
                : { move: "order" }),
            },
          })
        : undefined;
    setOrdering(false);
    if (told?.kind === "answer") {
      setAnswer("");
      refresh();
    } else if (told) setTrouble(told.trouble);
  };
  return (
    <form
      className="order-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOrdering) void send();
      }}
    >
      <TextOf
        path="title"
        label="What everybody calls it"
        value={handle.ticket.title}
        most={160}
        faults={[]}
        onChange={(title) => handle.change({ title })}
      />
      <OrderPart {...shown} />
      <DeliveriesPart {...shown} />
      <PaperPart {...shown} />
      <MorePart {...shown} />
      {isQueried && (
        <TextOf
          path="says"
          label="Your answer to the print studio"
          value={answer}
          most={1000}
          rows={3}
          faults={[]}
          onChange={setAnswer}
        />
      )}
      <SavedLine {...handle} />
      <EditDialogs what="order" {...handle} />
      {hasAsked && handle.faults.length > 0 && (
        <Missing faults={handle.faults} />
      )}
      {trouble && (
        <p className="problem" role="alert">
          {troubleWords(trouble)}
        </p>
      )}
      <p className="order-send">
        <button type="submit" className="button" aria-disabled={isOrdering}>
          {isOrdering
            ? "Making the press file…"
            : isQueried
              ? "Answer and order again"
              : "Order print"}
        </button>
        {blocks.length > 0 && (
          <span className="quiet small">
            {blocks.length === 1
              ? "One thing is missing still"
              : `${blocks.length} things are missing still`}
          </span>
        )}
      </p>
    </form>
  );
}

const isBlock = ({ severity }: TicketFault): boolean => severity === "block";

/** Whether what was written is safe. */
const SavedLine = ({ state, trouble }: OrderHandle) => (
  <p className="quiet small" role="status">
    {state === "saved" && "Everything is saved as you type."}
    {state === "saving" && "Saving…"}
    {state === "kept" &&
      `Not saved yet. ${trouble ? troubleWords(trouble) : ""}`}
  </p>
);

/** What keeps a ticket from being ordered, each with the way to its field. */
const Missing = ({ faults }: { readonly faults: readonly TicketFault[] }) => (
  <section className="problem" aria-label="What is missing" role="alert">
    <ul>
      {faults.map((fault) => (
        <li key={`${fault.code} ${fault.field} ${fault.what}`}>
          {fault.severity === "warn" && "Look at this: "}
          <a
            href={`#${orderFieldId(fault.field)}`}
            onClick={(event) => {
              event.preventDefault();
              fieldOf(fault.field)?.focus();
            }}
          >
            {faultWords(fault)}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** The field of a fault; of a field that is not asked, the nearest that is. */
function fieldOf(path: string): HTMLElement | null {
  const found = document.getElementById(orderFieldId(path));
  const details = found?.closest("details");
  if (details) details.open = true;
  return found ?? document.getElementById(orderFieldId("deliveries"));
}
