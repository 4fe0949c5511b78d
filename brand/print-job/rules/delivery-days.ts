import { isWorkingDay } from "../../elections/working-days.ts";
import { dayText, readDay } from "../../rights/day.ts";
import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** Each delivery has a day on which somebody can take it, and which is not too late. */
export const deliveryDays: TicketRule = {
  code: "ticket/delivery-days",
  severity: "block",
  says: "Deliveries come on working days, by the day on which the print is needed.",
  source: ticketSources.ordering,
  *check({ deliveries, neededBy }, { closedDays }) {
    for (const [index, { by }] of deliveries.entries()) {
      if (by === undefined) continue;
      const day = readDay(by);
      const field = `deliveries.${index}.by`;
      if (by > neededBy)
        yield {
          field,
          what: `This delivery is due on ${dayText(day)}, after the day on which the print is needed`,
          hint: "Choose an earlier day for it, or a later one for the whole job",
        };
      else if (!isWorkingDay(day, closedDays))
        yield {
          field,
          what: `${dayText(day)} is no working day`,
          hint: "Choose the working day before it",
        };
    }
  },
};
