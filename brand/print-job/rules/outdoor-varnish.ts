import { stockOf } from "../find-stock.ts";
import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** Paper that hangs in the rain is varnished. */
export const outdoorVarnish: TicketRule = {
  code: "ticket/outdoor-varnish",
  severity: "warn",
  says: "Paper posters for outdoors are machine varnished.",
  source: ticketSources.outdoorVarnish,
  *check({ coating, stock }, { format }) {
    const isOutside = ["outdoor", "transport"].includes(format.group);
    if (isOutside && !stockOf(stock.type)?.isWaterproof && coating === "none")
      yield {
        field: "coating",
        what: "Paper that hangs outdoors is not varnished",
        hint: "Choose machine varnish, or a waterproof stock",
      };
  },
};
