import { dayText, readDay, type Day } from "../../rights/day.ts";
import {
  isWorkingDay,
  workingDaysAfter,
} from "../../elections/working-days.ts";
import { leadDays, proofDays, usualLeadDays } from "../lead-times.table.ts";
import { ticketSources } from "../sources.table.ts";
import type { PrintTicket } from "../ticket.ts";
import type { TicketFacts, TicketRule } from "../ticket-rule.ts";

/** The first day on which an order of today can be delivered. */
export const earliestDelivery = (
  { proof }: Pick<PrintTicket, "proof">,
  { asked, closedDays, format }: TicketFacts,
): Day =>
  workingDaysAfter(
    asked,
    (leadDays[format.group] ?? usualLeadDays) + (proofDays[proof] ?? 0),
    closedDays,
  );

/** The print can be there by the day on which it is needed. */
export const neededBy: TicketRule = {
  code: "ticket/needed-by",
  severity: "block",
  says: "The print can be made by the day on which it is needed, which is a working day.",
  source: ticketSources.leadTimes,
  *check(ticket, facts) {
    const day = readDay(ticket.neededBy);
    const first = earliestDelivery(ticket, facts);
    if (day < first)
      yield {
        field: "neededBy",
        what: `It is needed by ${dayText(day)}, and ordered today it can be there by ${dayText(first)}`,
        hint: `Choose ${dayText(first)} or later, take a quicker proof, or ask the studio first and have it say yes to the day in writing`,
      };
    else if (!isWorkingDay(day, facts.closedDays))
      yield {
        field: "neededBy",
        what: `${dayText(day)} is no working day`,
        hint: "Choose the working day before it",
      };
  },
};
