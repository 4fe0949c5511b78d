import { isChild } from "../photograph-rights.ts";
import type { ConsentRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";

/** Legitimate interests, stretched from a crowd to a face. */
export const consentBasis: ConsentRule = {
  kind: "consent",
  code: "rights/consent-basis",
  severity: "block",
  says: "Legitimate interests carry crowds and backgrounds, never a child who can be recognised.",
  sources: [rightsSources.lawfulBasis],
  *check(subject) {
    const { basis, reference } = subject.consent;
    if (basis !== "legitimate-interest") return;
    yield isChild(subject)
      ? {
          what: `Consent "${reference}" rests a recognisable child on legitimate interests`,
          hint: "Ask a parent or guardian for consent, or choose another photograph",
        }
      : {
          severity: "warn",
          what: `Consent "${reference}" rests a recognisable person on legitimate interests`,
          hint: "Decide whether the person is one of a crowd and the use no public task, or ask for consent",
        };
  },
};
