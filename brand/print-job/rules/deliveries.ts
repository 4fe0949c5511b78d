import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** Copies that are delivered make the quantity: overs and copies for the file may come on top. */
export const deliveries: TicketRule = {
  code: "ticket/deliveries",
  severity: "block",
  says: "Deliveries together make the quantity, with overs and file copies at most.",
  source: ticketSources.ordering,
  *check({ deliveries: all, fileCopies, overs, quantity }) {
    const sum = all.reduce((copies, delivery) => copies + delivery.copies, 0);
    const most = quantity + Math.floor((quantity * overs) / 100) + fileCopies;
    if (sum < quantity)
      yield {
        field: "deliveries",
        what: `Deliveries take ${sum} copies, and ${quantity} are ordered`,
        hint: `Say where the other ${quantity - sum} go`,
      };
    if (sum > most)
      yield {
        field: "deliveries",
        what: `Deliveries take ${sum} copies, and ${most} can come of an order of ${quantity}`,
        hint: `Order ${sum}, or deliver ${sum - most} fewer`,
      };
  },
};
