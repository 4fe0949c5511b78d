import { spineOf } from "../find-stock.ts";
import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** The thinnest spine that glue holds, in millimetres, and the fewest pages. */
const leastSpine = 3;
const leastPages = 40;

/** A glued book is thick enough for its glue. */
export const spine: TicketRule = {
  code: "ticket/spine",
  severity: "block",
  says: `A glued book has ${leastPages} pages and a spine of ${leastSpine} mm at least.`,
  source: ticketSources.calipers,
  *check(ticket) {
    if (ticket.binding !== "pur") return;
    if (ticket.pages < leastPages)
      return yield {
        field: "pages",
        what: `${ticket.pages} pages cannot be glued: ${leastPages} can`,
        hint: "Choose saddle stitch",
      };
    const width = spineOf(ticket);
    if (width < leastSpine)
      yield {
        field: "binding",
        what: `The spine is ${width.toFixed(1)} mm wide, and glue holds from ${leastSpine} mm`,
        hint: "Choose saddle stitch, or a bulkier stock",
      };
  },
};
