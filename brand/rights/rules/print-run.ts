import { isCopied } from "../channel.ts";
import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** More copies than the licence allows, over all its uses, or copies that nobody has counted. */
export const printRun: LicenceRule = {
  kind: "licence",
  code: "rights/print-run",
  severity: "block",
  says: "All copies together stay within the licence’s cap.",
  sources: [rightsSources.stockTerms],
  *check({ printRunCap: cap, reference }, use) {
    if (cap === undefined) return;
    if (use.printRun === undefined && isCopied(use.channel))
      yield {
        what: `Licence "${reference}" allows ${cap} copies, and this use does not say how many it makes`,
        hint: "State the print run",
      };
    const copies = (use.printedBefore ?? 0) + (use.printRun ?? 0);
    if (use.printRun === undefined || copies <= cap) return;
    yield {
      what: `Licence "${reference}" allows ${cap} copies, and with this use there are ${copies}`,
      hint: "Print fewer, or buy a licence with a higher cap",
    };
  },
};
