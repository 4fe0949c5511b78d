import { dayText } from "../day.ts";
import type { LicenceRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";
import { lastDayOfUse } from "../use.ts";

/** A use that outlasts the licence. */
export const licenceExpired: LicenceRule = {
  kind: "licence",
  code: "rights/licence-expired",
  severity: "block",
  says: "A licence holds until the last day of the use.",
  sources: [rightsSources.copyright, rightsSources.wholeUse],
  *check({ reference, until }, use) {
    if (!until || lastDayOfUse(use) <= until) return;
    yield {
      until,
      what: `Licence "${reference}" ends on ${dayText(until)}, and the use runs to ${dayText(lastDayOfUse(use))}`,
      hint: "Renew the licence, end the use earlier, or choose another photograph",
    };
  },
};
