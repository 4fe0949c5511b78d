import { expiryOf } from "../consent.ts";
import { dayText } from "../day.ts";
import type { ConsentRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";
import { lastDayOfUse } from "../use.ts";

/** A use that outlasts the consent: by the form's own day or by the policy's years. */
export const consentExpired: ConsentRule = {
  kind: "consent",
  code: "rights/consent-expired",
  severity: "block",
  says: "A consent holds until the last day of the use.",
  sources: [rightsSources.consentPolicy, rightsSources.consentAgain],
  *check({ consent }, use, policy) {
    const expiry = expiryOf(consent, policy);
    if (lastDayOfUse(use) <= expiry) return;
    yield {
      until: expiry,
      what: `Consent "${consent.reference}" ends on ${dayText(expiry)}, and the use runs to ${dayText(lastDayOfUse(use))}`,
      hint: "Ask for a new form, end the use earlier, or choose another photograph",
    };
  },
};
