import { creasedFrom } from "../../formats/folds.ts";
import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** Heavy stock is creased before it is folded, or its surface cracks. */
export const crease: TicketRule = {
  code: "ticket/crease",
  severity: "block",
  says: `Stock from ${creasedFrom} g/m² is creased before it is folded.`,
  source: ticketSources.creasing,
  *check({ fold, isCreased, stock }) {
    const { grammage = 0 } = stock;
    if (fold !== "none" && !isCreased && grammage >= creasedFrom)
      yield {
        field: "isCreased",
        what: `${grammage} g/m² cracks where it is folded without a crease`,
        hint: `Tick creased, or choose a stock below ${creasedFrom} g/m²`,
      };
    if (fold === "none" && isCreased)
      yield {
        field: "fold",
        what: "It is creased, and the ticket names no fold",
        hint: "Choose the fold, or take the crease out",
      };
  },
};
