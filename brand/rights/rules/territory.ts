import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";
import { coversTerritory } from "../territory.ts";

/** A place that the licence does not reach. */
export const territory: LicenceRule = {
  kind: "licence",
  code: "rights/territory",
  severity: "block",
  says: "A licence covers every place of the use.",
  sources: [rightsSources.copyright],
  *check({ reference, territories }, use) {
    if (coversTerritory(territories, use.territory)) return;
    yield {
      what: `Licence "${reference}" covers ${territories.join(", ") || "no territory"}, not ${use.territory}`,
      hint: "Ask the holder to widen the territory, or keep the use inside it",
    };
  },
};
