import { dayText } from "../day.ts";
import type { ConsentRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";
import { firstDayOfUse } from "../use.ts";

/** A form with a date after the use. */
export const consentNotBegun: ConsentRule = {
  kind: "consent",
  code: "rights/consent-not-begun",
  severity: "block",
  says: "A consent is signed before the photograph is used.",
  sources: [rightsSources.lawfulBasis, rightsSources.wholeUse],
  *check({ consent: { reference, signedOn } }, use) {
    if (signedOn <= firstDayOfUse(use)) return;
    yield {
      until: signedOn,
      what: `Consent "${reference}" was signed on ${dayText(signedOn)}, after ${dayText(firstDayOfUse(use))}`,
      hint: "Check the date on the form, or begin the use later",
    };
  },
};
