"use client";

import type { TicketFault } from "#brand";
import type { OrderOffer, OrderTicket } from "#plugin/studio";
import { copiesWords } from "../../../parts/copies-words.ts";
import { dayWords } from "../../../parts/words.ts";
import { StockOf } from "./order-stock.tsx";
import { AmountOf, ChoiceOf, DayOf, TextOf, TickOf } from "./order-field.tsx";

/** What every part of the form takes. */
export interface OrderPartProps {
  readonly ticket: OrderTicket;
  readonly offer: OrderOffer;
  readonly faults: readonly TicketFault[];
  readonly onChange: (changed: Partial<OrderTicket>) => void;
}

/** What is always asked: how many, by when, and who pays. */
export function OrderPart({ faults, offer, onChange, ticket }: OrderPartProps) {
  const earliest = offer.earliest[ticket.proof];
  return (
    <fieldset>
      <legend>Order</legend>
      <div className="order-row">
        <AmountOf
          path="quantity"
          label="How many"
          {...(offer.copies && { hint: copiesWords(offer.copies) })}
          value={ticket.quantity}
          faults={faults}
          onChange={(quantity) => onChange({ quantity })}
        />
        <DayOf
          path="neededBy"
          label="Needed by"
          {...(earliest && {
            least: earliest,
            hint: `Ordered today, ${dayWords(earliest)} at the earliest`,
          })}
          value={ticket.neededBy}
          faults={faults}
          onChange={(neededBy) => onChange({ neededBy })}
        />
        <TextOf
          path="costCode"
          label="Cost code"
          value={ticket.costCode}
          most={60}
          faults={faults}
          onChange={(costCode) => onChange({ costCode })}
        />
      </div>
      {offer.asks.firstDay && (
        <DayOf
          path="inChargeOn"
          label="First day on show"
          hint="A contractor puts it up, and takes it days before"
          value={ticket.inChargeOn}
          faults={faults}
          onChange={(inChargeOn) => onChange({ inChargeOn })}
        />
      )}
      <TickOf
        path="isImmovable"
        label="The day cannot move"
        isTicked={ticket.isImmovable}
        onChange={(isImmovable) => onChange({ isImmovable })}
      />
    </fieldset>
  );
}

/** What it is printed on and how it is finished: filled in as such a product usually is. */
export function PaperPart(props: OrderPartProps) {
  const { faults, offer, onChange, ticket } = props;
  const { asks } = offer;
  return (
    <fieldset>
      <legend>Paper and finish</legend>
      <p className="quiet small">
        As this size is usually printed. Change it only if you know why.
      </p>
      <StockOf
        {...props}
        path="stock"
        label="Stock"
        stock={ticket.stock}
        onStock={(stock) => onChange({ stock })}
      />
      {asks.fold && (
        <div className="order-row">
          <ChoiceOf
            path="fold"
            label="Fold"
            choices={offer.folds}
            value={ticket.fold}
            faults={faults}
            onChange={(fold) => onChange({ fold })}
          />
          <TickOf
            path="isCreased"
            label="Creased, from 170 g/m² on"
            isTicked={ticket.isCreased}
            onChange={(isCreased) => onChange({ isCreased })}
          />
        </div>
      )}
      {asks.binding && (
        <>
          <ChoiceOf
            path="binding"
            label="Binding"
            choices={offer.bindings}
            value={ticket.binding}
            faults={faults}
            onChange={(binding) => onChange({ binding })}
          />
          <StockOf
            {...props}
            path="cover"
            label="Cover"
            none="As the pages"
            stock={ticket.cover}
            onStock={(cover) => onChange({ cover })}
          />
        </>
      )}
      <div className="order-row">
        {asks.laminate && (
          <ChoiceOf
            path="laminate"
            label="Laminate"
            choices={offer.laminates}
            value={ticket.laminate}
            faults={faults}
            onChange={(laminate) => onChange({ laminate })}
          />
        )}
        <ChoiceOf
          path="coating"
          label="Coating"
          choices={offer.coatings}
          value={ticket.coating}
          faults={faults}
          onChange={(coating) => onChange({ coating })}
        />
        <ChoiceOf
          path="packing"
          label="Packed"
          choices={offer.packings}
          value={ticket.packing}
          faults={faults}
          onChange={(packing) => onChange({ packing })}
        />
      </div>
      {offer.finishes.length > 0 && <Finishes {...props} />}
    </fieldset>
  );
}

const Finishes = ({ offer, onChange, ticket }: OrderPartProps) => (
  <div className="order-ticks" role="group" aria-label="Also">
    {offer.finishes.map(({ label, value }) => (
      <TickOf
        key={value}
        path={`finishes.${value}`}
        label={label}
        isTicked={ticket.finishes.includes(value)}
        onChange={(isTicked) =>
          onChange({
            finishes: isTicked
              ? [...ticket.finishes, value]
              : ticket.finishes.filter((one) => one !== value),
          })
        }
      />
    ))}
  </div>
);

/** What is seldom changed, folded away. A fault in it opens it. */
export function MorePart({ faults, offer, onChange, ticket }: OrderPartProps) {
  const own = ["pages", "colors.front", "colors.back", "sides", "proofTo"];
  return (
    <details open={faults.some(({ field }) => own.includes(field))}>
      <summary>Proof, studio and printing in detail</summary>
      <div className="order-row">
        <ChoiceOf
          path="printer"
          label="Print studio"
          none={`The usual one: ${offer.usualPrinter}`}
          choices={offer.printers}
          value={ticket.printer === null ? "" : String(ticket.printer)}
          faults={faults}
          onChange={(chosen) =>
            onChange({ printer: chosen === "" ? null : Number(chosen) })
          }
        />
        <ChoiceOf
          path="proof"
          label="Proof"
          choices={offer.proofs}
          value={ticket.proof}
          faults={faults}
          onChange={(proof) => onChange({ proof })}
        />
      </div>
      {(ticket.proof === "hard" || ticket.proof === "wet") && (
        <TextOf
          path="proofTo"
          label="Where the proof goes"
          value={ticket.proofTo}
          most={500}
          rows={2}
          faults={faults}
          onChange={(proofTo) => onChange({ proofTo })}
        />
      )}
      <div className="order-row">
        <AmountOf
          path="pages"
          label="Pages"
          value={ticket.pages}
          faults={faults}
          onChange={(pages) => onChange({ pages })}
        />
        <ChoiceOf
          path="sides"
          label="Printed on"
          choices={[
            { value: "1", label: "One side" },
            { value: "2", label: "Both sides" },
          ]}
          value={String(ticket.sides)}
          faults={faults}
          onChange={(sides) =>
            onChange(
              sides === "2"
                ? { sides: 2, inksBack: ticket.inksFront }
                : { sides: 1, inksBack: 0 },
            )
          }
        />
        <TextOf
          path="purchaseOrder"
          label="Purchase order"
          value={ticket.purchaseOrder}
          most={60}
          faults={faults}
          onChange={(purchaseOrder) => onChange({ purchaseOrder })}
        />
      </div>
      <TextOf
        path="notes"
        label="Notes for the print studio"
        value={ticket.notes}
        most={2000}
        rows={3}
        faults={faults}
        onChange={(notes) => onChange({ notes })}
      />
      <TickOf
        path="isPublicity"
        label="Counts as publicity, whose cost the council publishes"
        isTicked={ticket.isPublicity}
        onChange={(isPublicity) => onChange({ isPublicity })}
      />
    </details>
  );
}
