"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { askStudio, type Trouble } from "./ask-studio.ts";
import { troubleWords } from "./trouble-words.ts";

interface OrderPrintProps {
  readonly rendition: number;
  readonly name: string;
}

/** Begins a print order of an output, and leads to its ticket. */
export function OrderPrint({ name, rendition }: OrderPrintProps) {
  const { push } = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const begin = async () => {
    setBusy(true);
    setTrouble(undefined);
    const answer = await askStudio<{ readonly id: number }>("print-orders", {
      method: "POST",
      body: { rendition },
    });
    if (answer.kind === "answer") return push(`/print/${answer.value.id}`);
    setBusy(false);
    setTrouble(answer.trouble);
  };
  return (
    <>
      <button
        type="button"
        className="plain order-print"
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) void begin();
        }}
      >
        {isBusy ? "Opening the ticket…" : "Order print"}
        <span className="seen-by-readers"> {name}</span>
      </button>
      {trouble && <span role="alert"> {troubleWords(trouble)}</span>}
    </>
  );
}
