import type { PersonRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** Somebody who can be recognised and of whom there is no evidence of consent. */
export const consentMissing: PersonRule = {
  kind: "person",
  code: "rights/consent-missing",
  severity: "block",
  says: "Everybody who can be recognised has a consent, or another lawful basis, on record.",
  sources: [rightsSources.lawfulBasis, rightsSources.consentPerChannel],
  *check({ consent, person }) {
    if (!person.isIdentifiable || consent) return;
    yield {
      subject: person.reference,
      what: person.consent
        ? `Consent "${person.consent}" is not on record for person "${person.reference}"`
        : `Person "${person.reference}" can be recognised and has no consent on record`,
      hint: "Ask for a signed form, crop the person out, or choose another photograph",
    };
  },
};
