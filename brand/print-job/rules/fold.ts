import { designCode } from "../../formats/design-code.ts";
import { isFolded } from "../../formats/folds.ts";
import type { PrintFormat } from "../../format.ts";
import { folds } from "../finishing.table.ts";
import { stockOf } from "../find-stock.ts";
import { ticketSources } from "../sources.table.ts";
import type { PrintTicket } from "../ticket.ts";
import type { TicketRule } from "../ticket-rule.ts";

/** How a folded format is folded, by the end of its code. */
export const foldOf = (format: PrintFormat): PrintTicket["fold"] => {
  const code = designCode(format);
  if (code.endsWith("-roll")) return "roll";
  return code.endsWith("-z") ? "z" : "half";
};

/** The fold is the one that the artwork is drawn for. */
export const fold: TicketRule = {
  code: "ticket/fold",
  severity: "block",
  says: "A folded format is folded as its artwork is drawn, and nothing stiff is folded.",
  source: ticketSources.folding,
  *check({ fold: asked, stock }, { format }) {
    const wanted = isFolded(format) ? foldOf(format) : undefined;
    if (wanted && asked !== wanted)
      yield {
        field: "fold",
        what: `"${format.name}" is drawn for the fold "${folds[wanted]}", and the ticket says "${folds[asked]}"`,
        hint: `Choose "${folds[wanted]}", or another format`,
      };
    const family = stockOf(stock.type)?.family;
    if (asked !== "none" && family !== "paper" && family !== "newsprint")
      yield {
        field: "fold",
        what: `${stockOf(stock.type)?.name ?? stock.type} is not folded`,
        hint: "Choose no fold, or paper",
      };
  },
};
