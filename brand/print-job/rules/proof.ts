import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** A proof on paper has somebody to go to. */
export const proof: TicketRule = {
  code: "ticket/proof",
  severity: "block",
  says: "A proof on paper names where it is sent.",
  source: ticketSources.ordering,
  *check({ proof: asked, proofTo }) {
    if ((asked === "hard" || asked === "wet") && !proofTo?.trim())
      yield {
        field: "proofTo",
        what: "A proof on paper is asked for, and the ticket does not say where it goes",
        hint: "Write the name and the address, or choose a PDF proof",
      };
  },
};
