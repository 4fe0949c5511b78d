import { forbidsCommercialUse } from "../licence-gates.ts";
import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A non-commercial work where money is earned, or where somebody must decide whether it is. */
export const nonCommercial: LicenceRule = {
  kind: "licence",
  code: "rights/non-commercial",
  severity: "block",
  says: "A non-commercial work earns no money.",
  sources: [rightsSources.creativeCommonsNoTrade],
  *check(licence, use) {
    if (!forbidsCommercialUse(licence)) return;
    if (use.aim === "trading")
      yield {
        what: `Licence "${licence.reference}" keeps commercial use out, and this use is for trade`,
        hint: "Ask the holder, or choose another photograph",
      };
    else
      yield {
        severity: "warn",
        what: `Licence "${licence.reference}" keeps commercial use out`,
        hint: "Decide whether this use earns money for anybody, and record the decision",
      };
  },
};
