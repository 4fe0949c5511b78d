import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** A book with a glued or sewn spine has a cover of its own. */
export const cover: TicketRule = {
  code: "ticket/cover",
  severity: "block",
  says: "Glued and sewn books name the stock of their cover, which is no lighter than the text.",
  source: ticketSources.binding,
  *check({ binding, cover: asked, stock }) {
    if ((binding === "pur" || binding === "sewn") && !asked)
      yield {
        field: "cover.type",
        what: "The spine is glued, and the ticket names no stock for the cover",
        hint: "Choose the cover’s stock, usually 200 to 250 g/m²",
      };
    if (asked?.grammage && asked.grammage < (stock.grammage ?? 0))
      yield {
        field: "cover.grammage",
        what: `The cover has ${asked.grammage} g/m², less than the text with ${stock.grammage}`,
        hint: "Choose a heavier cover",
      };
  },
};
