import { reachesPartner } from "../channel.ts";
import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A partner's use of what only the council has licensed. */
export const licencePartner: LicenceRule = {
  kind: "licence",
  code: "rights/licence-partner",
  severity: "block",
  says: "A partner uses a photograph only where the licence reaches that partner.",
  sources: [rightsSources.copyright],
  *check({ partners, reference }, { by }) {
    if (by.kind === "council" || reachesPartner(partners, by.partner)) return;
    yield {
      what: `Licence "${reference}" does not reach partner "${by.partner}"`,
      hint: "Ask the holder to include the partner, or let the partner license the work",
    };
  },
};
