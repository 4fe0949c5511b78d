import { dayText } from "../day.ts";
import type { PhotographRule } from "../rule.ts";
import { rightsSources } from "../sources.table.ts";
import { lastDayOfUse } from "../use.ts";

/**
 * A consent that was taken back. It is asked of every form kept with the photograph, whether or
 * not the person can be recognised: somebody who withdraws owes nobody an argument about a face.
 */
export const consentWithdrawn: PhotographRule = {
  kind: "photograph",
  code: "rights/consent-withdrawn",
  severity: "block",
  says: "From the day that somebody withdraws, the photograph is used for nothing new, and what is on show comes down.",
  sources: [rightsSources.withdrawal, rightsSources.withdrawalInPractice],
  *check({ consents }, use) {
    for (const { reference, subject, withdrawnOn } of consents) {
      if (!withdrawnOn || lastDayOfUse(use) < withdrawnOn) continue;
      yield {
        subject,
        until: withdrawnOn,
        what: `Person "${subject}" withdrew consent "${reference}" on ${dayText(withdrawnOn)}`,
        hint: "Take down what is on show, stop stock and live jobs, and choose another photograph; what was handed out before need not be recalled",
      };
    }
  },
};
