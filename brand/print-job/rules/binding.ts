import { bindings } from "../finishing.table.ts";
import { ticketSources } from "../sources.table.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** Books that are bound, and nothing else. */
export const binding: TicketRule = {
  code: "ticket/binding",
  severity: "block",
  says: "A booklet says how it is bound, and a single sheet is not bound.",
  source: ticketSources.binding,
  *check({ binding: asked, pages }, { format }) {
    if (format.group === "booklet" && asked === "none")
      yield {
        field: "binding",
        what: `"${format.name}" has ${pages} pages, and the ticket does not say how they are bound`,
        hint: "Choose saddle stitch up to 64 pages, PUR above",
      };
    const isSheet = format.group !== "booklet" && pages <= 2;
    if (isSheet && asked !== "none" && asked !== "pad")
      yield {
        field: "binding",
        what: `"${format.name}" is a single sheet, and the ticket says "${bindings[asked]}"`,
        hint: "Choose no binding",
      };
  },
};
