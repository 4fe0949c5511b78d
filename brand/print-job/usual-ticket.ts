/** What a ticket begins with, so that nobody must know paper: how such a product is usually printed. */
import type { PrintFormat } from "../format.ts";
import { designCode } from "../formats/design-code.ts";
import { creasedFrom, isFolded } from "../formats/folds.ts";
import { familiesOfGroup, stocks } from "./stocks.table.ts";
import { deadlineOf } from "./rules/contractor-deadline.ts";
import { foldOf } from "./rules/fold.ts";
import type { PrintTicket } from "./ticket.ts";
import {
  finishesOfGroup,
  usualOfFormat,
  usualOfGroup,
  type UsualProduct,
} from "./usual-tickets.table.ts";

/** How a product is printed, as far as its format says. */
export type UsualTicket = Pick<
  PrintTicket,
  | "binding"
  | "coating"
  | "colors"
  | "finishes"
  | "fold"
  | "isCreased"
  | "laminate"
  | "packing"
  | "pages"
  | "sides"
  | "stock"
>;

const plainest: UsualProduct = {
  stock: { type: "silk", grammage: 150 },
  packing: "loose",
};

const usualOf = (format: PrintFormat): UsualProduct =>
  usualOfFormat[designCode(format)] ?? usualOfGroup[format.group] ?? plainest;

/**
 * How a format is usually printed. `isUncoated` says that the printer's press prints on uncoated paper.
 *
 * @example
 * usualTicket(findFormat("a3")).stock; // { type: "silk", grammage: 170 }
 * usualTicket(findFormat("dl-6pp-roll")).fold; // "roll"
 * usualTicket(findFormat("a3"), true).stock; // { type: "uncoated", grammage: 170 }
 */
export function usualTicket(
  format: PrintFormat,
  isUncoated = false,
): UsualTicket {
  const { binding = "none", coating = "none", ...usual } = usualOf(format);
  const stock =
    isUncoated && usual.stock.type === "silk"
      ? uncoatedLike(usual.stock.grammage ?? 150)
      : usual.stock;
  const fold = isFolded(format) ? foldOf(format) : "none";
  const sides = format.pages >= 2 ? 2 : 1;
  return {
    binding,
    coating,
    stock,
    fold,
    isCreased: fold !== "none" && (stock.grammage ?? 0) >= creasedFrom,
    laminate: "none",
    finishes: usual.finishes ?? [],
    packing: usual.packing,
    pages: format.pages,
    sides,
    colors: { front: 4, back: sides === 2 ? 4 : 0 },
  };
}

/** Uncoated paper of about the same weight, in one that it is made in. */
function uncoatedLike(grammage: number): PrintTicket["stock"] {
  const weights = stocks.find(({ code }) => code === "uncoated")?.weights ?? [];
  const nearest = weights.reduce(
    (best, one) =>
      Math.abs(one - grammage) < Math.abs(best - grammage) ? one : best,
    weights[0] ?? grammage,
  );
  return { type: "uncoated", grammage: nearest };
}

/** Which parts of a ticket a format asks about; what it does not have is not asked. */
export interface TicketAsks {
  /** Codes of stocks that it is made of, with the weights that each is made in. */
  readonly stocks: readonly {
    readonly code: string;
    readonly name: string;
    readonly weights: readonly number[];
  }[];
  readonly fold: boolean;
  readonly binding: boolean;
  readonly laminate: boolean;
  /** Whether a contractor puts it up, so that its first day on show counts. */
  readonly firstDay: boolean;
  readonly finishes: PrintTicket["finishes"];
}

/**
 * What is asked of a format.
 *
 * @example
 * ticketAsks(findFormat("a3")).fold; // false
 * ticketAsks(findFormat("ooh-6")).firstDay; // true
 */
export function ticketAsks(format: PrintFormat): TicketAsks {
  const families = familiesOfGroup[format.group];
  return {
    stocks: stocks
      .filter(({ family }) => families?.includes(family) ?? true)
      .map(({ code, name, weights }) => ({ code, name, weights })),
    fold: isFolded(format),
    binding: format.group === "booklet",
    laminate: ["small", "poster", "booklet", "stationery", "folded"].includes(
      format.group,
    ),
    firstDay: deadlineOf(format) !== undefined,
    finishes: finishesOfGroup[format.group] ?? [],
  };
}
