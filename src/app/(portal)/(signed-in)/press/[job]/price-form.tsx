"use client";

import { useState, type FormEvent } from "react";
import { tellDesk } from "../ask-desk.ts";
import { Told } from "../told.tsx";
import { useTelling } from "../use-telling.ts";

interface PriceFormProps {
  readonly job: number;
  readonly may: readonly ("quote" | "cost")[];
  readonly quote: string;
  readonly cost: string;
  readonly invoice: string;
}

const names = { quote: "Quoted", cost: "Cost" } as const;

/** Pounds as somebody writes them: `1,250.50`; nothing where that is no sum. */
const poundsIn = (written: string): number | undefined => {
  const sum = Number(written.replace(/[£,\s]/g, ""));
  return written.trim() !== "" && Number.isFinite(sum) ? sum : undefined;
};

/** What a job is quoted at and what it cost. */
export function PriceForm({ job, may, ...given }: PriceFormProps) {
  const [written, setWritten] = useState(given);
  const { tell, telling } = useTelling();
  const write = (name: keyof typeof written, value: string) =>
    setWritten((now) => ({ ...now, [name]: value }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const sums = may.flatMap((what) => {
      const sum = poundsIn(written[what]);
      return sum === undefined ? [] : [[what, sum]];
    });
    const invoice = written.invoice.trim();
    void tell(
      () =>
        tellDesk(job, "price", {
          ...Object.fromEntries(sums),
          ...(invoice && { invoice }),
        }),
      "The price is kept.",
    );
  };
  return (
    <form onSubmit={send} className="price">
      {may.map((what) => (
        <p key={what} className="field">
          <label htmlFor={what}>{names[what]}, £ without VAT</label>
          <input
            id={what}
            inputMode="decimal"
            value={written[what]}
            onChange={({ target }) => write(what, target.value)}
          />
        </p>
      ))}
      <p className="field">
        <label htmlFor="invoice">Invoice</label>
        <input
          id="invoice"
          maxLength={60}
          value={written.invoice}
          onChange={({ target }) => write("invoice", target.value)}
        />
      </p>
      <button type="submit" className="button second">
        Keep the price
      </button>
      <Told telling={telling} />
    </form>
  );
}
