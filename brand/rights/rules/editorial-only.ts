import { isEditorialOnly } from "../licence-gates.ts";
import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A picture for news and comment in something that promotes. */
export const editorialOnly: LicenceRule = {
  kind: "licence",
  code: "rights/editorial-only",
  severity: "block",
  says: "An editorial picture reports; it never promotes and never sells.",
  sources: [rightsSources.stockTerms],
  *check(licence, use) {
    if (!isEditorialOnly(licence) || use.aim === "editorial") return;
    yield {
      what: `Licence "${licence.reference}" is for editorial use only, and this use is for ${use.aim === "trading" ? "trade" : "a campaign"}`,
      hint: "Buy a commercial licence, or choose another photograph",
    };
  },
};
