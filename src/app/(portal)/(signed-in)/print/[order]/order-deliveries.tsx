"use client";

import type { OrderDelivery } from "#plugin/studio";
import { AmountOf, faultWords, orderFieldId, TextOf } from "./order-field.tsx";
import type { OrderPartProps } from "./order-parts.tsx";

const empty: OrderDelivery = {
  name: "",
  copies: null,
  address: "",
  contact: "",
  phone: "",
  notes: "",
};

/** Deliveries that one order has at most. */
const most = 200;

/** Where the copies go: together they make the quantity. */
export function DeliveriesPart({ faults, onChange, ticket }: OrderPartProps) {
  const { deliveries, quantity } = ticket;
  const set = (changed: readonly OrderDelivery[]) =>
    onChange({ deliveries: changed });
  const placed = deliveries.reduce((sum, { copies }) => sum + (copies ?? 0), 0);
  const left = (quantity ?? 0) - placed;
  const own = faults.filter(({ field }) => field === "deliveries");
  return (
    <fieldset>
      <legend>Deliveries</legend>
      {deliveries.map((delivery, index) => (
        <Delivery
          key={index}
          index={index}
          delivery={delivery}
          faults={faults}
          onChange={(changed) => set(deliveries.with(index, changed))}
          onRemove={() => set(deliveries.toSpliced(index, 1))}
        />
      ))}
      {own.map((fault) => (
        <p key={fault.what} className="problem">
          {faultWords(fault)}
        </p>
      ))}
      <p className="order-placed" role="status">
        {quantity !== null &&
          deliveries.length > 0 &&
          (left === 0
            ? `All ${quantity} copies have a place.`
            : left > 0
              ? `${placed} of ${quantity} copies have a place.`
              : `${-left} more than are ordered.`)}
      </p>
      {deliveries.length < most && (
        <button
          type="button"
          id={orderFieldId("deliveries")}
          className="button second"
          onClick={() =>
            set([...deliveries, { ...empty, copies: left > 0 ? left : null }])
          }
        >
          {deliveries.length === 0 ? "Add an address" : "Add another address"}
        </button>
      )}
    </fieldset>
  );
}

interface DeliveryProps extends Pick<OrderPartProps, "faults"> {
  readonly index: number;
  readonly delivery: OrderDelivery;
  readonly onChange: (delivery: OrderDelivery) => void;
  readonly onRemove: () => void;
}

function Delivery({
  delivery,
  faults,
  index,
  onChange,
  onRemove,
}: DeliveryProps) {
  const at = (field: string) => `deliveries.${index}.${field}`;
  const set = (changed: Partial<OrderDelivery>) =>
    onChange({ ...delivery, ...changed });
  return (
    <div
      className="order-delivery"
      role="group"
      aria-label={`Delivery ${index + 1}`}
    >
      <div className="order-row">
        <TextOf
          path={at("name")}
          label="To"
          value={delivery.name}
          most={200}
          faults={faults}
          onChange={(name) => set({ name })}
        />
        <AmountOf
          path={at("copies")}
          label="Copies"
          value={delivery.copies}
          faults={faults}
          onChange={(copies) => set({ copies })}
        />
      </div>
      <TextOf
        path={at("address")}
        label="Address with postcode"
        value={delivery.address}
        most={500}
        rows={2}
        faults={faults}
        onChange={(address) => set({ address })}
      />
      <div className="order-row">
        <TextOf
          path={at("contact")}
          label="Ask for"
          value={delivery.contact}
          most={200}
          faults={faults}
          onChange={(contact) => set({ contact })}
        />
        <TextOf
          path={at("phone")}
          label="Telephone (if any)"
          value={delivery.phone}
          most={40}
          faults={faults}
          onChange={(phone) => set({ phone })}
        />
        <TextOf
          path={at("notes")}
          label="Getting in (if anything)"
          value={delivery.notes}
          most={500}
          faults={faults}
          onChange={(notes) => set({ notes })}
        />
      </div>
      <button type="button" className="plain small" onClick={onRemove}>
        Take out
        <span className="seen-by-readers"> delivery {index + 1}</span>
      </button>
    </div>
  );
}
