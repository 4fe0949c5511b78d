import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** The inks of both sides agree with the sides that are printed. */
export const colors: TicketRule = {
  code: "ticket/colors",
  severity: "block",
  says: "A side that is printed has inks, and one that is not has none.",
  source: ticketSources.ordering,
  *check({ colors: { back, front }, sides }) {
    if (sides === 2 && back === 0)
      yield {
        field: "colors.back",
        what: `Both sides are printed, and the ticket says ${front}/0`,
        hint: `Write the inks of the back, usually ${front}`,
      };
    if (sides === 1 && back > 0)
      yield {
        field: "colors.back",
        what: `One side is printed, and the ticket says ${front}/${back}`,
        hint: "Write 0 inks for the back, or print both sides",
      };
  },
};
