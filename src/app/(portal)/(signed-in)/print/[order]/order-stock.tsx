"use client";

import type { OrderStock } from "#plugin/studio";
import { ChoiceOf } from "./order-field.tsx";
import type { OrderPartProps } from "./order-parts.tsx";

interface StockProps extends OrderPartProps {
  readonly path: "stock" | "cover";
  readonly label: string;
  readonly none?: string;
  readonly stock: OrderStock;
  readonly onStock: (stock: OrderStock) => void;
}

/** A stock with a weight that it is made in; one that is ordered by its thickness has none. */
export function StockOf({
  faults,
  label,
  none,
  offer,
  onStock,
  path,
  stock,
}: StockProps) {
  const { stocks } = offer.asks;
  const weights = stocks.find(({ code }) => code === stock.type)?.weights ?? [];
  return (
    <div className="order-row">
      <ChoiceOf
        path={`${path}.type`}
        label={label}
        {...(none !== undefined && { none })}
        choices={stocks.map(({ code, name }) => ({ value: code, label: name }))}
        value={stock.type}
        faults={faults}
        onChange={(type) => onStock({ type, grammage: weightFor(type) })}
      />
      {weights.length > 0 && (
        <ChoiceOf
          path={`${path}.grammage`}
          label={`${label}, weight`}
          choices={weights.map((one) => ({
            value: String(one),
            label: `${one} g/m²`,
          }))}
          value={String(stock.grammage ?? "")}
          faults={faults}
          onChange={(weight) => onStock({ ...stock, grammage: Number(weight) })}
        />
      )}
    </div>
  );

  /** The weight of another stock that is nearest to the one before. */
  function weightFor(type: string): number | null {
    const made = stocks.find(({ code }) => code === type)?.weights ?? [];
    const [first] = made;
    if (first === undefined) return null;
    const before = stock.grammage ?? first;
    return made.reduce(
      (best, one) =>
        Math.abs(one - before) < Math.abs(best - before) ? one : best,
      first,
    );
  }
}
