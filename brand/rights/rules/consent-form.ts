import { lacksForm } from "../consent.ts";
import type { ConsentRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A consent of which nobody has put the signed form on record. */
export const consentForm: ConsentRule = {
  kind: "consent",
  code: "rights/consent-form",
  severity: "warn",
  says: "A consent shows the form that was signed: without evidence there is nothing to rely on.",
  sources: [rightsSources.consentPerChannel, rightsSources.consentPolicy],
  *check({ consent, person }, _use, policy) {
    if (!lacksForm(consent)) return;
    yield {
      severity: policy.withoutForm,
      subject: person.reference,
      what: `Consent "${consent.reference}" has no signed form on record`,
      hint: "Add the scanned form to the consent, or ask for a new one",
    };
  },
};
