import { ticketSources } from "../sources.table.ts";
import { stockOf } from "../find-stock.ts";
import { usualWeights } from "../stocks.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** A weight beside what such products usually have is asked about once. */
export const weight: TicketRule = {
  code: "ticket/weight",
  severity: "warn",
  says: "The weight is what such products usually have.",
  source: ticketSources.papers,
  *check({ stock }, { format }) {
    const { grammage, type } = stock;
    const [least, most] = usualWeights[format.code] ??
      usualWeights[format.group] ?? [0, Infinity];
    if (grammage === undefined || stockOf(type)?.family !== "paper") return;
    if (grammage < least || grammage > most)
      yield {
        field: "stock.grammage",
        what: `"${format.name}" usually has ${least} to ${most} g/m², and the ticket says ${grammage}`,
        hint: "Check the weight with the studio, or choose a usual one",
      };
  },
};
