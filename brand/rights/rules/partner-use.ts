import { reachesPartner } from "../channel.ts";
import type { ConsentRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A partner's use of a picture of somebody who agreed with the council alone. */
export const partnerUse: ConsentRule = {
  kind: "consent",
  code: "rights/partner-use",
  severity: "block",
  says: "A partner has its own consent from everybody who can be recognised.",
  sources: [rightsSources.partnersApart, rightsSources.principles],
  *check({ consent }, { by }) {
    if (by.kind === "council" || reachesPartner(consent.partners, by.partner))
      return;
    yield {
      what: `Consent "${consent.reference}" does not name partner "${by.partner}"`,
      hint: "Ask the person for the partner’s use, or give the partner another photograph",
    };
  },
};
