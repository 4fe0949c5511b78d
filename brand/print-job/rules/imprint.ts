import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

const spaced = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The imprint stands on the ticket as it stands on the artwork. Stationery needs none. */
export const imprint: TicketRule = {
  code: "ticket/imprint",
  severity: "block",
  says: "The ticket carries the imprint that the artwork prints.",
  source: ticketSources.imprint,
  *check({ imprint: asked = "" }, { format, spoken }) {
    if (format.group === "stationery") return;
    const line = spaced(asked);
    if (line === "")
      return yield {
        field: "imprint",
        what: "The ticket has no imprint",
        hint: "Copy the imprint from the artwork: who publishes it, when, and the job’s reference",
      };
    if (spoken && !spoken.some((text) => spaced(text).includes(line)))
      yield {
        field: "imprint",
        what: "The artwork does not print this imprint",
        hint: "Copy it from the artwork word for word, or make the artwork again",
      };
  },
};
