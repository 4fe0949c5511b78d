import { stocks, type Stock } from "./stocks.table.ts";
import type { TicketStock } from "./ticket.ts";

/** The stock of a code, if there is one. */
export const stockOf = (type: string): Stock | undefined =>
  stocks.find(({ code }) => code === type);

/**
 * A stock as people say it.
 *
 * @example
 * stockText({ type: "silk", grammage: 170 }); // "Silk, 170 g/m²"
 */
export const stockText = ({ color, grammage, type }: TicketStock): string =>
  [
    stockOf(type)?.name ?? type,
    ...(grammage === undefined ? [] : [`${grammage} g/m²`]),
    ...(color ? [color] : []),
  ].join(", ");

/**
 * How thick one leaf of a stock is, in millimetres; 0 where nobody knows.
 *
 * @example
 * caliperOf({ type: "uncoated", grammage: 90 }).toFixed(2); // "0.11"
 */
export const caliperOf = ({ grammage, type }: TicketStock): number =>
  ((grammage ?? 0) * (stockOf(type)?.bulk ?? 0)) / 1000;

/**
 * How wide the spine of a bound book is, in millimetres: its leaves and twice its cover.
 *
 * @example
 * spineOf({ pages: 64, stock: { type: "uncoated", grammage: 90 } }).toFixed(1); // "3.5"
 */
export const spineOf = ({
  cover,
  pages,
  stock,
}: {
  readonly pages: number;
  readonly stock: TicketStock;
  readonly cover?: TicketStock | undefined;
}): number =>
  (pages / 2) * caliperOf(stock) + (cover ? 2 * caliperOf(cover) : 0);
