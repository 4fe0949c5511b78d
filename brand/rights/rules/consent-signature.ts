import { ageBandText } from "../age-band.ts";
import { isUnsigned, lacksGuardian } from "../consent.ts";
import type { ConsentRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** A form without the signature of the guardian, of the child, or of anybody. */
export const consentSignature: ConsentRule = {
  kind: "consent",
  code: "rights/consent-signature",
  severity: "block",
  says: "A form is signed by whom the age asks for: a guardian below 16, the child too from 13.",
  sources: [
    rightsSources.consentPolicy,
    rightsSources.parentSigns,
    rightsSources.ageAndCapacity,
  ],
  *check({ consent, person }, _use, policy) {
    const { age, reference, signedBy } = consent;
    const who = `Consent "${reference}" for age ${ageBandText[age.band]}`;
    const subject = person.reference;
    if (isUnsigned(consent) || lacksGuardian(consent, policy))
      yield {
        subject,
        what: isUnsigned(consent)
          ? `${who} is signed by nobody`
          : `${who} lacks the signature of a parent or guardian`,
        hint: "Ask for the signature, or choose another photograph",
      };
    else if (
      policy.guardianMaySign.includes(age.band) &&
      !signedBy.includes("guardian")
    )
      yield {
        severity: "warn",
        subject,
        what: `${who} is signed without a parent or guardian`,
        hint: "Decide whether this young person understands the use, and record the decision",
      };
    if (policy.childSigns.includes(age.band) && !signedBy.includes("subject"))
      yield {
        severity: "warn",
        subject,
        what: `${who} does not show that the child agrees`,
        hint: "Ask the child too",
      };
  },
};
