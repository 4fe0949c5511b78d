import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

const stitched: readonly string[] = ["saddle-stitch", "loop-stitch"];

/** Sheets that are folded and stitched make four pages each. */
export const pages: TicketRule = {
  code: "ticket/pages",
  severity: "block",
  says: "Stitched booklets have pages in fours, from 8 to 64; both sides of a sheet are two pages.",
  source: ticketSources.binding,
  *check({ binding, pages: count, sides }) {
    if (sides === 2 && count < 2)
      yield {
        field: "pages",
        what: "Both sides are printed, and the ticket says one page",
        hint: "Write 2 pages, or print one side",
      };
    if (!stitched.includes(binding)) return;
    if (count % 4 !== 0)
      yield {
        field: "pages",
        what: `${count} pages cannot be stitched: a folded sheet has four`,
        hint: `Make it ${Math.max(8, Math.floor(count / 4) * 4)} or ${Math.max(8, Math.ceil(count / 4) * 4)} pages, or choose another binding`,
      };
    else if (count < 8 || count > 64)
      yield {
        field: "pages",
        what: `${count} pages cannot be stitched: 8 to 64 can`,
        hint: count > 64 ? "Choose PUR" : "Choose a folded format",
      };
  },
};
