import { ageBandText } from "../age-band.ts";
import { nextBandOf } from "../consent.ts";
import { addDays, dayText } from "../day.ts";
import type { ConsentRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";
import { lastDayOfUse } from "../use.ts";

/** A child who has grown past the age at which the form was signed. */
export const ageBandReached: ConsentRule = {
  kind: "consent",
  code: "rights/age-band-reached",
  severity: "block",
  says: "Whoever reaches 13, 16 or 18 is asked again.",
  sources: [
    rightsSources.consentPolicy,
    rightsSources.consentAgain,
    rightsSources.ageAndCapacity,
    rightsSources.childConsent,
  ],
  *check({ consent }, use) {
    const nextBandOn = nextBandOf(consent);
    if (!nextBandOn || lastDayOfUse(use) < nextBandOn) return;
    yield {
      until: addDays(nextBandOn, -1),
      what: `Consent "${consent.reference}" was given at ${ageBandText[consent.age.band]}, and the child leaves that age on ${dayText(nextBandOn)}`,
      hint: `Ask for a new form, signed by whom that age asks for, or end the use by ${dayText(addDays(nextBandOn, -1))}`,
    };
  },
};
