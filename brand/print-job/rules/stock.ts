import { stockOf } from "../find-stock.ts";
import { ticketSources } from "../sources.table.ts";
import { familiesOfGroup } from "../stocks.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** What something is printed on is what such things are made of. */
export const stock: TicketRule = {
  code: "ticket/stock",
  severity: "block",
  says: "The stock is one that the format is made of, in a weight that it is made in.",
  source: ticketSources.papers,
  *check(ticket, { format }) {
    const families = familiesOfGroup[format.group];
    for (const field of ["stock", "cover"] as const) {
      const asked = ticket[field];
      const known = asked && stockOf(asked.type);
      if (!asked || !known) continue;
      if (families && !families.includes(known.family))
        yield {
          field: `${field}.type`,
          what: `"${format.name}" is not made of ${known.name}`,
          hint: `Choose ${families.join(", ")}`,
        };
      const { weights } = known;
      const weight = asked.grammage;
      if (weights.length > 0 && weight === undefined)
        yield {
          field: `${field}.grammage`,
          what: `${known.name} comes in several weights, and the ticket names none`,
          hint: `Choose one of ${weights.join(", ")} g/m²`,
        };
      if (weight !== undefined && !weights.includes(weight))
        yield {
          field: `${field}.grammage`,
          what: `${known.name} is not made in ${weight} g/m²`,
          hint:
            weights.length > 0
              ? `Choose one of ${weights.join(", ")} g/m²`
              : "Leave the weight empty: its thickness is in its name",
        };
    }
  },
};
